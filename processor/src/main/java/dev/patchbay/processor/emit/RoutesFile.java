package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The routing table: {@code SocketRoutes}. */
public final class RoutesFile {

    private static final TypeName ROUTE_LIST = ParameterizedTypeName.get(ClassName.get(List.class), Spi.ROUTE);
    private static final TypeName SOME_TOPICS =
            ParameterizedTypeName.get(ClassName.get(Optional.class), Endpoint.PUB_SUB.type());

    private final Table table;
    private final RoutesNames names;

    private RoutesFile(Table table) {
        this.table = table;
        this.names = new RoutesNames(table);
    }

    public static JavaFile of(Table table, Site site) {
        return site.file(new RoutesFile(table).type(site));
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // @Serves("demo.ChatSocket")
    // public final class SocketRoutes implements Routes {
    //   private final PubSub pubSub;
    //   private final Broadcaster<Said> saidBroadcaster;
    //   private final SocketBinding chatSocket;
    private TypeSpec type(Site site) {
        TypeSpec.Builder type = TypeSpec.classBuilder(table.name())
                .addJavadoc(
                        "Every socket of this program, by its path. Written by Patchbay.\n\n<pre>{@code\n$L}</pre>",
                        Literal.inComment(RoutesText.of(table)))
                .addAnnotations(site.mark(
                        table.endpoints().anyMatch(endpoint -> endpoint.body().deprecated())))
                .addAnnotation(serves())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Spi.ROUTES);
        if (names.haveTopics()) {
            type.addField(field(Endpoint.PUB_SUB.type(), RoutesNames.TOPICS));
        }
        names.broadcasters().forEach((codec, field) -> type.addField(field(broadcaster(field), field.name())));
        table.sockets().forEach(socket -> type.addField(field(binding(socket), names.binding(socket.type()))));
        type.addMethod(new RoutesConstructor(table, names).method()).addMethod(routes());
        if (names.haveTopics()) {
            type.addMethod(topics());
        }
        names.broadcasters().values().forEach(field -> type.addMethod(access(field)));
        table.sockets().forEach(socket -> type.addMethod(access(socket)));
        return type.build();
    }

    // @Serves({"demo.ChatSocket", "demo.RoomChannel"})
    private AnnotationSpec serves() {
        CodeBlock served = Stream.concat(table.sockets().stream(), table.channels().stream())
                .map(endpoint -> Literal.of(endpoint.type().canonicalName()))
                .collect(CodeBlock.joining(", "));
        return AnnotationSpec.builder(Spi.SERVES)
                .addMember("value", "{$L}", served)
                .build();
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    private static TypeName broadcaster(FieldNames.Field field) {
        return ParameterizedTypeName.get(Spi.BROADCASTER, field.payload());
    }

    // @Override
    // public List<Route> routes() {
    //   return List.of(
    //       new Route("/ws/echo", echoSocket),
    //       new Route("/ws/chat/{room}", chatSocket));
    // }
    private MethodSpec routes() {
        CodeBlock rows = table.sockets().stream()
                .map(socket -> CodeBlock.of(
                        "new $T($L, $L)", Spi.ROUTE, Literal.of(socket.path().text()), names.binding(socket.type())))
                .collect(CodeBlock.joining(",\n"));
        return Overrides.method("routes")
                .returns(ROUTE_LIST)
                .addStatement("return $T.of(\n$L)", List.class, rows)
                .build();
    }

    // @Override
    // public Optional<PubSub> pubSub() {
    //   return Optional.of(pubSub);
    // }
    private static MethodSpec topics() {
        return Overrides.method(RoutesNames.TOPICS)
                .returns(SOME_TOPICS)
                .addStatement("return $T.of($L)", Optional.class, RoutesNames.TOPICS)
                .build();
    }

    // public Broadcaster<Said> saidBroadcaster() {
    //   return saidBroadcaster;
    // }
    private static MethodSpec access(FieldNames.Field field) {
        return MethodSpec.methodBuilder(field.name())
                .addJavadoc("Sends a {@code $L} to everybody who listens to a topic.", field.payload())
                .addModifiers(Modifier.PUBLIC)
                .returns(broadcaster(field))
                .addStatement("return $L", field.name())
                .build();
    }

    /** What is not public cannot be linked to from another package. */
    private CodeBlock shown(SocketClass socket) {
        return socket.type().packageName().equals(table.name().packageName())
                ? CodeBlock.of("{@link $T}", socket.type())
                : CodeBlock.of("{@code $L}", socket.name());
    }

    // public SocketBinding chatSocket() {
    //   return chatSocket;
    // }
    private MethodSpec access(SocketClass socket) {
        String binding = names.binding(socket.type());
        return MethodSpec.methodBuilder(binding)
                .addJavadoc("$L, to be served at a path of the program's own.", shown(socket))
                .addModifiers(Modifier.PUBLIC)
                .returns(binding(socket))
                .addStatement("return $L", binding)
                .build();
    }

    private static ClassName binding(SocketClass socket) {
        return socket.hasChannels() ? Spi.CHANNEL_SOCKET_BINDING : Spi.SOCKET_BINDING;
    }
}
