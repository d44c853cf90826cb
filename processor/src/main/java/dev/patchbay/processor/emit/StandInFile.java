package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.ClientClass;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.EventsInterface;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/**
 * What the program names while a mistake keeps the real class from being written: without it, the compiler would complain of
 * every import of that, too. Nothing of it ever runs.
 */
public final class StandInFile {

    private static final TypeVariableName BINDING = TypeVariableName.get("B", Spi.BINDING);

    private static final String COMPLAINT = "A mistake kept this class from being written";

    private StandInFile() {}

    // public final class SocketRoutes implements Routes {
    //   public SocketRoutes(Object... dependencies) {
    //   }
    //   public Broadcaster<Said> saidBroadcaster() {
    public static JavaFile ofRoutes(
            ClassName routes, List<ClassName> sockets, Map<String, TypeName> broadcasters, Site site) {
        TypeSpec.Builder type = beginning(routes, site)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Spi.ROUTES)
                .addMethod(dependencies().build())
                .addMethod(failing(Overrides.method("routes")
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), Spi.ROUTE))));
        FreeNames free = new FreeNames(RoutesNames.INHERITED);
        sockets.forEach(socket -> type.addMethod(failing(MethodSpec.methodBuilder(free.take(RoutesNames.wish(socket)))
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(BINDING) // whichever it would have been
                .returns(BINDING))));
        broadcasters.forEach((name, payload) ->
                type.addMethod(failing(MethodSpec.methodBuilder(free.take(name + RoutesNames.BROADCASTER))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(Spi.BROADCASTER, payload)))));
        return site.file(type.build());
    }

    // public final class RoomEvents_Sender {
    //   public RoomEvents_Sender(PubSub pubSub) {
    //   }
    public static JavaFile ofSender(ClassName events, boolean isPublic, Site site) {
        return site.file(beginning(EventsInterface.sender(events), site)
                .addModifiers(isPublic ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
                .addField(ContractField.of(events.simpleName(), List.of(COMPLAINT)))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(Endpoint.PUB_SUB.type(), "pubSub")
                        .build())
                .addMethod(failing(MethodSpec.methodBuilder("topic")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(events)
                        .addParameter(String.class, "topic")))
                .build());
    }

    // public final class RoomCalls_Pusher {
    //   public static RoomCalls of(PushSink sink) {
    public static JavaFile ofRequester(ClassName events, ClassName name, boolean isPublic, Site site) {
        return site.file(beginning(name, site)
                .addModifiers(isPublic ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
                .addField(ContractField.of(events.simpleName(), List.of(COMPLAINT)))
                .addMethod(failing(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(events)
                        .addParameter(Spi.PUSH_SINK, "sink")))
                .build());
    }

    // public final class TickerClient_Connector extends Connector<TickerClient_Connector> {
    //   public TickerClient_Connector(Object... dependencies) {
    //     super("wss://example.com/{symbol}");
    //   }
    public static JavaFile ofConnector(ClientClass client, Site site) {
        return site.file(beginning(client.binding(), site)
                .addModifiers(Modifier.PUBLIC)
                .superclass(ParameterizedTypeName.get(Spi.CONNECTOR, client.binding()))
                .addMethod(dependencies()
                        .addStatement("super($L)", Literal.of(client.url().text()))
                        .build())
                .addMethods(ConnectorFile.own(client))
                .addMethod(failing(Overrides.inherited("calls")
                        .returns(Spi.CLIENT_CALLS)
                        .addParameter(Spi.CLIENT_CONNECTION, "connection")))
                .build());
    }

    // public final class RoomView_Joiner extends Joiner<RoomView_Joiner> {
    //   public RoomView_Joiner(Object... dependencies) {
    //     super("room:{room}");
    //   }
    public static JavaFile ofJoiner(ChannelClientClass client, Site site) {
        TypeVariableName payload = TypeVariableName.get("T");
        return site.file(beginning(client.binding(), site)
                .addModifiers(Modifier.PUBLIC)
                .superclass(ParameterizedTypeName.get(Spi.JOINER, client.binding()))
                .addMethod(dependencies()
                        .addStatement("super($L)", Literal.of(client.topic().text()))
                        .build())
                .addMethods(JoinerFile.own(client))
                .addMethod(failing(MethodSpec.methodBuilder("payload")
                        .addModifiers(Modifier.PUBLIC)
                        .addTypeVariable(payload) // whichever it would have been
                        .returns(client.binding())
                        .addParameter(ParameterizedTypeName.get(ClassName.get(Supplier.class), payload), "payload")))
                .addMethod(failing(Overrides.inherited("calls")
                        .returns(Spi.CHANNEL_CLIENT_CALLS)
                        .addParameter(Spi.CLIENT_CHANNEL, "channel")))
                .build());
    }

    private static MethodSpec.Builder dependencies() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Object[].class, "dependencies")
                .varargs();
    }

    private static TypeSpec.Builder beginning(ClassName name, Site site) {
        return TypeSpec.classBuilder(name)
                .addJavadoc(COMPLAINT + ".")
                .addAnnotations(site.mark(false))
                .addModifiers(Modifier.FINAL);
    }

    private static MethodSpec failing(MethodSpec.Builder method) {
        return method.addStatement("throw new $T($S)", IllegalStateException.class, COMPLAINT)
                .build();
    }
}
