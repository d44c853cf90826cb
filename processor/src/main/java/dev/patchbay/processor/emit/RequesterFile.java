package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.EventsInterface.Event;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Reply;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The class that sends what is answered: {@code RoomCalls_Pusher}, {@code RoomQuestions_Asker}. */
public final class RequesterFile {

    private static final Set<String> LOCALS = Set.of("sink", "payload", "requests", ContractField.NAME);

    private final EventsInterface events;
    private final Map<Codec, FieldNames.Field> codecs;

    private RequesterFile(EventsInterface events) {
        this.events = events;
        this.codecs = EventCodecs.of(events, LOCALS);
    }

    public static JavaFile of(EventsInterface events, Site site) {
        return site.file(new RequesterFile(events).type(site));
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // public final class RoomCalls_Pusher implements RoomCalls {
    //   public static final Contract CONTRACT = new Contract("RoomCalls",
    //       "shout.text string");
    //   private static final JsonCodec<Shout> shout = Shout_Json.CODEC;
    //   private final Requests requests;
    private TypeSpec type(Site site) {
        String does = events.direction() == Direction.PUSHES ? "Pushes the events" : "Asks the questions";
        TypeSpec.Builder type = TypeSpec.classBuilder(events.generated())
                .addJavadoc("$L of {@link $T}. Written by Patchbay; any thread.", does, events.type())
                .addAnnotations(site.mark(events.deprecated()))
                .addModifiers(events.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
                .addModifiers(Modifier.FINAL)
                .alwaysQualify(events.members().toArray(String[]::new))
                .addSuperinterface(events.type());
        type.addField(ContractField.of(events));
        codecs.forEach((codec, field) -> type.addField(BindingFields.codec(codec, field)));
        type.addField(FieldSpec.builder(Spi.REQUESTS, "requests", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor())
                .addMethod(factory());
        events.events().forEach(event -> type.addMethod(method(event)));
        return type.build();
    }

    // public static RoomCalls of(PushSink sink) {
    //   return new RoomCalls_Pusher(sink);
    // }
    private MethodSpec factory() {
        String where = events.direction() == Direction.PUSHES ? "a client's channel" : "the client of a channel";
        return MethodSpec.methodBuilder("of")
                .addJavadoc("To $L.", where)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(events.type())
                .addParameter(Spi.PUSH_SINK, "sink")
                .addStatement("return new $T(sink)", events.generated())
                .build();
    }

    // private RoomCalls_Pusher(PushSink sink) {
    //   this.requests = new Requests(sink);
    // }
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Spi.PUSH_SINK, "sink")
                .addStatement("this.requests = new $T(sink)", Spi.REQUESTS)
                .build();
    }

    // @Override
    // public CompletionStage<Receipt> shout(Shout payload) {
    //   return requests.payload("shout", shout.encode(payload), 10, requests.reader(receipt));
    // }
    // @Override
    // public void typing() {
    //   requests.send("typing", requests.empty());
    // }
    private MethodSpec method(Event event) {
        MethodSpec.Builder method = Overrides.method(event.method()).returns(event.returns());
        event.type().ifPresent(type -> method.addParameter(type, "payload"));
        CodeBlock name =
                event.name().map(Callback.MessageName::text).map(Literal::of).orElseThrow();
        CodeBlock sent = event.payload().map(this::encoded).orElse(CodeBlock.of("requests.empty()"));
        return event.reply() instanceof Reply.Later later
                ? method.addStatement("return $L", answered(later.then(), name, sent, event.seconds()))
                        .build()
                : method.addStatement("requests.send($L, $L)", name, sent).build();
    }

    private CodeBlock answered(Reply reply, CodeBlock name, CodeBlock sent, int seconds) {
        CodeBlock asked = CodeBlock.of("$L, $L, $L", name, sent, seconds);
        if (reply instanceof Reply.Value value) {
            return CodeBlock.of("requests.payload($L,$W$L)", asked, reader(Optional.of(value.sent())));
        }
        if (reply instanceof Reply.Told told) {
            return CodeBlock.of("requests.reply($L,$W$L)", asked, reader(told.sent()));
        }
        return reply instanceof Reply.Either either
                ? CodeBlock.of(
                        "requests.outcome($L,$W$L,$W$L)", asked, reader(either.success()), reader(either.failure()))
                : CodeBlock.of("requests.nothing($L)", asked);
    }

    // requests.reader(receipt)
    // requests.json()
    private CodeBlock reader(Optional<Payload> answer) {
        if (answer.isPresent() && answer.get() instanceof Payload.Coded coded) {
            return CodeBlock.of("requests.reader($L)", codec(coded));
        }
        return CodeBlock.of("requests.$L()", answer.map(RequesterFile::plain).orElse("nobody"));
    }

    private static String plain(Payload answer) {
        if (answer == Payload.Raw.JSON) {
            return "json";
        }
        if (answer == Payload.Raw.BYTES) {
            return "bytes";
        }
        return answer == Payload.Raw.BUFFER ? "buffer" : "anything";
    }

    // shout.encode(payload)
    // requests.written(payload)
    private CodeBlock encoded(Payload payload) {
        if (payload instanceof Payload.Coded coded) {
            return CodeBlock.of("$L.encode(payload)", codec(coded));
        }
        return CodeBlock.of(payload == Payload.Raw.ANY ? "payload" : "requests.written(payload)");
    }

    private String codec(Payload.Coded payload) {
        return Objects.requireNonNull(codecs.get(payload.codec())).name();
    }
}
