package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.SocketClass;
import javax.lang.model.element.Modifier;

/** The class that calls a socket: {@code ChatSocket_Binding}. */
public final class BindingFile {

    private final SocketClass socket;
    private final FieldNames fields;
    private final CallsClass calls;

    private BindingFile(SocketClass socket) {
        this.socket = socket;
        this.fields = new FieldNames(socket);
        this.calls = new CallsClass(socket, fields);
    }

    public static JavaFile of(SocketClass socket) {
        return JavaFile.builder(socket.type().packageName(), new BindingFile(socket).type())
                .skipJavaLangImports(true)
                .build();
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // @Json.Import({NewMessage.class, Said.class})
    // public final class ChatSocket_Binding implements SocketBinding {
    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(socket.binding())
                .addJavadoc("Calls {@link $T}. Written by Patchbay from its annotations.", socket.type())
                .addAnnotation(Spi.generated())
                .addAnnotations(JsonImports.of(socket))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Spi.SOCKET_BINDING);
        if (socket.deprecated()) {
            type.addAnnotation(Spi.deprecationIsMeant());
        }
        fields.dependencies()
                .forEach((dependency, name) -> type.addField(dependency, name, Modifier.PRIVATE, Modifier.FINAL));
        fields.codecs()
                .values()
                .forEach(codec -> type.addField(
                        ParameterizedTypeName.get(Spi.JSON_CODEC, codec.payload()),
                        codec.name(),
                        Modifier.PRIVATE,
                        Modifier.FINAL));
        if (fields.bindingIsNeeded()) {
            type.addMethod(constructor());
        }
        return type.addMethod(connect()).addType(calls.type()).build();
    }

    /** Whether a binding's constructor asks for codecs, behind the dependencies. */
    static boolean needsCodecs(SocketClass socket) {
        return !new FieldNames(socket).codecs().isEmpty();
    }

    // public ChatSocket_Binding(Rooms rooms, JsonCodecs json) {
    //   this.rooms = rooms;
    //   this.said = json.of(Said.class);
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        fields.dependencies()
                .forEach((dependency, name) ->
                        constructor.addParameter(dependency, name).addStatement("this.$L = $L", name, name));
        if (!fields.codecs().isEmpty()) {
            constructor.addParameter(Spi.JSON_CODECS, "json");
        }
        fields.codecs().forEach((codec, field) -> constructor.addStatement("this.$L = $L", field.name(), made(codec)));
        return constructor.build();
    }

    // json.of(Said.class).list()
    private static CodeBlock made(Codec codec) {
        if (codec instanceof Codec.Many many) {
            String method = switch (many.shape()) {
                case LIST -> "list";
                case SET -> "set";
                case MAP -> "map";
            };
            return CodeBlock.of("$L.$L()", made(many.element()), method);
        }
        return CodeBlock.of("json.of($T.class)", ((Codec.Of) codec).type());
    }

    // @Override
    // public SocketCalls connect(Handshake handshake) throws Throwable {
    //   return new Calls(handshake);
    // }
    private MethodSpec connect() {
        return Overrides.method("connect")
                .returns(Spi.SOCKET_CALLS)
                .addParameter(Spi.HANDSHAKE, "handshake")
                .addException(Throwable.class)
                .addStatement("return new Calls($L)", calls.needsHandshake() ? "handshake" : "")
                .build();
    }
}
