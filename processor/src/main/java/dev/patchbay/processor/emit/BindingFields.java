package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What all connections of a socket, or all objects of a channel share, and the binding's constructor. */
final class BindingFields {

    private final FieldNames fields;

    BindingFields(FieldNames fields) {
        this.fields = fields;
    }

    // private final Rooms rooms;
    // private final JsonCodec<Said> said;
    // private final TextCodec<Price> price = TextCodec.guarded(new PriceCodec());
    // private final Broadcaster<Said> saidBroadcaster;
    // private final RoomEvents_Sender.Writer roomEvents;
    List<FieldSpec> fields() {
        List<FieldSpec> all = new ArrayList<>();
        fields.dependencies()
                .forEach((need, name) -> all.add(field(need.type(), name).build()));
        fields.codecs().forEach((codec, field) -> all.add(codec(codec, field)));
        fields.broadcasters()
                .values()
                .forEach(field ->
                        all.add(field(ParameterizedTypeName.get(Spi.BROADCASTER, field.payload()), field.name())
                                .build()));
        fields.events()
                .forEach((type, name) -> all.add(field(Spi.writer(type), name).build()));
        return all;
    }

    static FieldSpec codec(Codec codec, FieldNames.Field field) {
        if (codec instanceof Codec.Custom custom) {
            ClassName kind = custom.binary() ? Spi.BINARY_CODEC : Spi.TEXT_CODEC;
            return field(ParameterizedTypeName.get(kind, field.payload()), field.name())
                    .initializer("$T.guarded(new $T())", kind, custom.type())
                    .build();
        }
        return field(ParameterizedTypeName.get(Spi.JSON_CODEC, field.payload()), field.name())
                .build();
    }

    private static FieldSpec.Builder field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL);
    }

    // public ChatSocket_Binding(Rooms rooms, JsonCodecs json) {
    //   this.rooms = rooms;
    //   this.said = json.of(Said.class);
    //   this.saidBroadcaster = new Broadcaster<>(pubSub, said);
    //   this.roomEvents = new RoomEvents_Sender.Writer(json);
    // }
    Optional<MethodSpec> constructor() {
        boolean json = fields.needCodecs();
        if (fields.dependencies().isEmpty() && !json) {
            return Optional.empty();
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        fields.dependencies()
                .forEach((need, name) ->
                        constructor.addParameter(parameter(need, name)).addStatement("this.$L = $L", name, name));
        if (json) {
            constructor.addParameter(Spi.JSON_CODECS, "json");
        }
        fields.codecs().forEach((codec, field) -> {
            if (codec.isJson()) {
                constructor.addStatement("this.$L = $L", field.name(), made(codec, false));
            }
        });
        addOutlets(constructor);
        return Optional.of(constructor.build());
    }

    // @Named("logins") RateLimiter logins
    static ParameterSpec parameter(Need need, String name) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(need.type(), name);
        if (!need.name().isEmpty()) {
            parameter.addAnnotation(AnnotationSpec.builder(Spi.NAMED)
                    .addMember("value", Literal.of(need.name()))
                    .build());
        }
        return parameter.build();
    }

    private void addOutlets(MethodSpec.Builder constructor) {
        fields.broadcasters()
                .forEach((codec, field) -> constructor.addStatement(
                        "this.$L = new $T<>($L, $L)",
                        field.name(),
                        Spi.BROADCASTER,
                        fields.dependency(Endpoint.PUB_SUB),
                        fields.codec(codec)));
        fields.events()
                .forEach((type, name) -> constructor.addStatement("this.$L = new $T(json)", name, Spi.writer(type)));
    }

    // json.of(Said.class).list()
    // json.of(Page.class, Said.class)
    // json.<Page<Said>>of(Page.class, Said.class).list()
    static CodeBlock made(Codec codec, boolean inner) {
        if (codec instanceof Codec.Many many) {
            String method = switch (many.shape()) {
                case LIST -> "list";
                case SET -> "set";
                case MAP -> "map";
            };
            return CodeBlock.of("$L.$L()", made(many.element(), true), method);
        }
        if (codec instanceof Codec.Generic generic) {
            CodeBlock arguments = generic.arguments().stream()
                    .map(argument -> CodeBlock.of("$T.class", argument))
                    .collect(CodeBlock.joining(",$W"));
            CodeBlock witness = inner ? CodeBlock.of("<$T>", generic.type()) : CodeBlock.of("");
            return CodeBlock.of("json.$Lof($T.class,$W$L)", witness, generic.raw(), arguments);
        }
        return CodeBlock.of("json.of($T.class)", ((Codec.Of) codec).type());
    }
}
