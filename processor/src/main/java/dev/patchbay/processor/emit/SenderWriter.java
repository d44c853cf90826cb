package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The nested class of a sender that writes the payloads, for topics and for channels. */
final class SenderWriter {

    private static final Set<String> LOCALS = Set.of("sink", "context", "payload");

    private final EventsInterface events;
    private final Map<Codec, FieldNames.Field> codecs;

    SenderWriter(EventsInterface events) {
        this.events = events;
        this.codecs = EventCodecs.of(events, LOCALS);
    }

    // public static final class Writer {
    //   private static final JsonCodec<Said> said = Said_Json.CODEC;
    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Writer")
                .addJavadoc("Writes the payloads; for bindings.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        codecs.forEach((codec, field) -> type.addField(BindingFields.codec(codec, field)));
        return type.addMethod(constructor())
                .addMethod(to())
                .addMethod(audience())
                .addMethod(CodecsMethod.ofWriter(events.payloads()))
                .addType(sent())
                .build();
    }

    // public Writer() {}
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).build();
    }

    // public RoomEvents to(EventSink sink) {
    //   return new Sent(sink);
    // }
    private MethodSpec to() {
        return MethodSpec.methodBuilder("to")
                .addModifiers(Modifier.PUBLIC)
                .returns(events.type())
                .addParameter(Spi.EVENT_SINK, "sink")
                .addStatement("return new Sent(sink)")
                .build();
    }

    // public Audience<RoomEvents> audience(ChannelContext context) {
    //   return new Audience<>(to(context.all()), to(context.others()), to(context.me()));
    // }
    private MethodSpec audience() {
        return MethodSpec.methodBuilder("audience")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Spi.AUDIENCE, events.type()))
                .addParameter(Spi.CHANNEL_CONTEXT, "context")
                .addStatement(
                        "return new $T<>(to(context.all()), to(context.others()), to(context.me()))", Spi.AUDIENCE)
                .build();
    }

    // private final class Sent implements RoomEvents {
    //   private final EventSink sink;
    private TypeSpec sent() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Sent")
                .addModifiers(Modifier.PRIVATE)
                .addModifiers(isAlone() ? new Modifier[] {Modifier.STATIC} : new Modifier[0])
                .addModifiers(Modifier.FINAL)
                .alwaysQualify(events.members().toArray(String[]::new))
                .addSuperinterface(events.type())
                .addField(FieldSpec.builder(Spi.EVENT_SINK, "sink", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Spi.EVENT_SINK, "sink")
                        .addStatement("this.sink = sink")
                        .build());
        events.events().forEach(event -> type.addMethod(event(event)));
        return type.build();
    }

    /** Whether it uses no fields of the writer's. */
    private boolean isAlone() {
        return codecs.keySet().stream().noneMatch(Codec.Custom.class::isInstance);
    }

    // @Override
    // public void newMessage(Said payload) {
    //   sink.send("new_msg", said.encode(payload));
    // }
    // @Override
    // public void any(JsonValue payload) {
    //   sink.send("any", payload);
    // }
    private MethodSpec event(EventsInterface.Event event) {
        CodeBlock name =
                event.name().map(Callback.MessageName::text).map(Literal::of).orElseThrow();
        MethodSpec.Builder method = Overrides.method(event.method());
        Optional<TypeName> payload =
                event.parameters().stream().map(Parameter::type).findFirst();
        payload.ifPresent(type -> method.addParameter(type, "payload"));
        return event.payload()
                .map(sent -> method.addStatement("sink.send($L, $L)", name, encoded(sent)))
                .orElseGet(() -> method.addStatement("sink.send($L)", name))
                .build();
    }

    /** Without the name of any class, which a constant of the interface may hide. */
    private CodeBlock encoded(Payload payload) {
        return payload instanceof Payload.Coded coded
                ? CodeBlock.of(
                        "$L.encode(payload)",
                        Optional.ofNullable(codecs.get(coded.codec()))
                                .orElseThrow()
                                .name())
                : CodeBlock.of("payload");
    }
}
