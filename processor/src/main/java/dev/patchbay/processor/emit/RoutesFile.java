package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The routing table: {@code SocketRoutes}. */
public final class RoutesFile {

    private static final TypeName ROUTE_LIST = ParameterizedTypeName.get(ClassName.get(List.class), Spi.ROUTE);

    /** What a method without parameters cannot be called, and what the constructor has for itself. */
    static final Set<String> INHERITED = Set.of(
            "json", "routes", "getClass", "hashCode", "toString", "notify", "notifyAll", "wait", "clone", "finalize");

    private final Table table;
    private final Map<TypeName, String> names = new LinkedHashMap<>();
    private final Map<ClassName, String> bindings = new LinkedHashMap<>();

    private RoutesFile(Table table) {
        this.table = table;
        FreeNames free = new FreeNames(INHERITED);
        table.endpoints().forEach(endpoint -> bindings.put(endpoint.type(), free.take(wish(endpoint.type()))));
        table.dependencies().forEach(type -> names.put(type, free.take(Names.of(type))));
    }

    /** What the binding of a class is called, where that is free. */
    static String wish(ClassName endpoint) {
        return Names.decapitalised(String.join("", endpoint.simpleNames()));
    }

    public static JavaFile of(Table table, Site site) {
        return site.file(new RoutesFile(table).type(site));
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // public final class SocketRoutes implements Routes {
    //   private final SocketBinding chatSocket;
    private TypeSpec type(Site site) {
        TypeSpec.Builder type = TypeSpec.classBuilder(table.name())
                .addJavadoc(
                        "Every socket of this program, by its path. Written by Patchbay.\n\n<pre>{@code\n$L}</pre>",
                        Literal.inComment(RoutesText.of(table)))
                .addAnnotations(site.mark())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Spi.ROUTES);
        table.sockets()
                .forEach(
                        socket -> type.addField(Spi.SOCKET_BINDING, binding(socket), Modifier.PRIVATE, Modifier.FINAL));
        if (table.endpoints().anyMatch(endpoint -> endpoint.body().deprecated())) {
            type.addAnnotation(Spi.deprecationIsMeant());
        }
        type.addMethod(constructor()).addMethod(routes());
        table.sockets().forEach(socket -> type.addMethod(access(socket)));
        return type.build();
    }

    // @Inject
    // public SocketRoutes(Rooms rooms) {
    //   JsonCodecs json = JsonCodecs.create();
    //   RoomChannel_Binding roomChannel = new RoomChannel_Binding(rooms, json);
    //   this.chatSocket = new ChatSocket_Binding(rooms, roomChannel);
    //   this.echoSocket = new EchoSocket_Binding();
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(names.isEmpty() ? "Needs nothing." : "Takes what the constructors of the classes ask for.")
                .addModifiers(Modifier.PUBLIC);
        if (table.injectable()) {
            constructor.addAnnotation(Spi.INJECT);
        }
        names.forEach((type, name) -> constructor.addParameter(type, name));
        if (table.endpoints().anyMatch(endpoint -> new FieldNames(endpoint).needCodecs())) {
            constructor.addStatement("$T json = $T.create()", Spi.JSON_CODECS, Spi.JSON_CODECS);
        }
        for (ChannelClass channel : table.channels()) {
            constructor.addStatement("$T $L = $L", channel.binding(), binding(channel), made(channel));
        }
        table.sockets().forEach(socket -> constructor.addStatement("this.$L = $L", binding(socket), made(socket)));
        return constructor.build();
    }

    // new ChatSocket_Binding(rooms, json)
    // new UserSocket_Binding(tokens, roomChannel)
    private CodeBlock made(Endpoint endpoint) {
        Stream<String> json = new FieldNames(endpoint).needCodecs() ? Stream.of("json") : Stream.empty();
        Stream<String> channels = endpoint instanceof SocketClass socket
                ? ChannelSocketFile.rows(socket, table.program()).stream().map(this::binding)
                : Stream.empty();
        String arguments = Stream.of(endpoint.needs().stream().map(this::name), json, channels)
                .flatMap(all -> all)
                .collect(Collectors.joining(", "));
        return CodeBlock.of("new $T($L)", endpoint.binding(), arguments);
    }

    private String name(TypeName dependency) {
        return Optional.ofNullable(names.get(dependency)).orElseThrow();
    }

    private String binding(Endpoint endpoint) {
        return Optional.ofNullable(bindings.get(endpoint.type())).orElseThrow();
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
                        "new $T($L, $L)", Spi.ROUTE, Literal.of(socket.path().text()), binding(socket)))
                .collect(CodeBlock.joining(",\n"));
        return Overrides.method("routes")
                .returns(ROUTE_LIST)
                .addStatement("return $T.of(\n$L)", List.class, rows)
                .build();
    }

    // public SocketBinding chatSocket() {
    //   return chatSocket;
    // }
    private MethodSpec access(SocketClass socket) {
        return MethodSpec.methodBuilder(binding(socket))
                .addJavadoc("{@link $T}, to be served at a path of the program's own.", socket.type())
                .addModifiers(Modifier.PUBLIC)
                .returns(Spi.SOCKET_BINDING)
                .addStatement("return $L", binding(socket))
                .build();
    }
}
