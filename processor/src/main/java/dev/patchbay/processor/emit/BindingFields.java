package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
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
import javax.lang.model.element.Modifier;

/** What all connections of a socket, or all objects of a channel share, and the binding's constructor. */
final class BindingFields {

    private final FieldNames fields;

    BindingFields(FieldNames fields) {
        this.fields = fields;
    }

    // private final Rooms rooms;
    // private static final JsonCodec<Said> said = Said_Json.CODEC;
    // private final Broadcaster<Said> saidBroadcaster;
    // private final RoomEvents_Sender.Writer roomEvents = new RoomEvents_Sender.Writer();
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
                .forEach((type, name) -> all.add(field(Spi.writer(type), name)
                        .initializer("new $T()", Spi.writer(type))
                        .build()));
        return all;
    }

    // private static final JsonCodec<Said> said = Said_Json.CODEC;
    // private final TextCodec<Price> price = TextCodec.guarded(new PriceCodec());
    static FieldSpec codec(Codec codec, FieldNames.Field field) {
        FieldSpec.Builder made = field(CodecCode.type(codec, field.payload()), field.name());
        if (codec instanceof Codec.Json) {
            made.addModifiers(Modifier.STATIC);
        }
        return made.initializer(CodecCode.of(codec)).build();
    }

    private static FieldSpec.Builder field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL);
    }

    // public ChatSocket_Binding(Rooms rooms) {
    //   this.rooms = rooms;
    //   this.saidBroadcaster = new Broadcaster<>(pubSub, said);
    // }
    MethodSpec constructor() {
        return constructor(CodeBlock.of(""));
    }

    /** The constructor that begins with this. */
    MethodSpec constructor(CodeBlock beginning) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addCode(beginning);
        fields.dependencies()
                .forEach((need, name) ->
                        constructor.addParameter(parameter(need, name)).addStatement("this.$L = $L", name, name));
        addBroadcasters(constructor);
        return constructor.build();
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

    private void addBroadcasters(MethodSpec.Builder constructor) {
        fields.broadcasters()
                .forEach((codec, field) -> constructor.addStatement(
                        "this.$L = new $T<>($L, $L)",
                        field.name(),
                        Spi.BROADCASTER,
                        fields.dependency(Endpoint.PUB_SUB),
                        fields.codec(codec)));
    }
}
