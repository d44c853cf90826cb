package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The routing table: {@code SocketRoutes}. */
public final class RoutesFile {

    private static final TypeName ROUTE_LIST = ParameterizedTypeName.get(ClassName.get(List.class), Spi.ROUTE);

    private final Table table;
    private final Map<TypeName, String> names = new LinkedHashMap<>();
    private final boolean needsCodecs;

    private RoutesFile(Table table) {
        this.table = table;
        this.needsCodecs = table.sockets().stream().anyMatch(BindingFields::needCodecs);
        FreeNames free = new FreeNames(Set.of("json", "routes"));
        table.dependencies().forEach(type -> names.put(type, free.take(Names.of(type))));
    }

    public static JavaFile of(Table table) {
        return JavaFile.builder(table.name().packageName(), new RoutesFile(table).type())
                .skipJavaLangImports(true)
                .build();
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // public final class SocketRoutes implements Routes {
    //   private final List<Route> routes;
    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(table.name())
                .addJavadoc("Every socket of this program, by its path. Written by Patchbay.")
                .addAnnotation(Spi.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Spi.ROUTES)
                .addField(ROUTE_LIST, "routes", Modifier.PRIVATE, Modifier.FINAL);
        if (table.sockets().stream().anyMatch(SocketClass::deprecated)) {
            type.addAnnotation(Spi.deprecationIsMeant());
        }
        return type.addMethod(constructor()).addMethod(routes()).build();
    }

    // @Inject
    // public SocketRoutes(Rooms rooms) {
    //   JsonCodecs json = JsonCodecs.create();
    //   this.routes = List.of(
    //       new Route("/ws/echo", new EchoSocket_Binding()),
    //       new Route("/ws/chat/{room}", new ChatSocket_Binding(rooms, json)));
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(names.isEmpty() ? "Needs nothing." : "Takes what the sockets' constructors ask for.")
                .addModifiers(Modifier.PUBLIC);
        if (table.injectable()) {
            constructor.addAnnotation(Spi.INJECT);
        }
        names.forEach((type, name) -> constructor.addParameter(type, name));
        if (needsCodecs) {
            constructor.addStatement("$T json = $T.create()", Spi.JSON_CODECS, Spi.JSON_CODECS);
        }
        CodeBlock rows = table.sockets().stream().map(this::row).collect(CodeBlock.joining(",\n"));
        return constructor
                .addStatement("this.routes = $T.of(\n$L)", List.class, rows)
                .build();
    }

    // new Route("/ws/chat/{room}", new ChatSocket_Binding(rooms, json))
    private CodeBlock row(SocketClass socket) {
        Stream<String> json = BindingFields.needCodecs(socket) ? Stream.of("json") : Stream.empty();
        CodeBlock arguments = Stream.concat(socket.needs().stream().map(this::name), json)
                .map(name -> CodeBlock.of("$L", name))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("new $T($S, new $T($L))", Spi.ROUTE, socket.path().text(), socket.binding(), arguments);
    }

    private String name(TypeName dependency) {
        return Optional.ofNullable(names.get(dependency)).orElseThrow();
    }

    // @Override
    // public List<Route> routes() {
    //   return routes;
    // }
    private static MethodSpec routes() {
        return Overrides.method("routes")
                .returns(ROUTE_LIST)
                .addStatement("return routes")
                .build();
    }
}
