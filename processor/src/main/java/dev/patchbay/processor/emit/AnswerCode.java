package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Reply;

/** Makes an answer of what a callback returned: a socket's {@code Answer}, or a {@code ChannelAnswer}. */
final class AnswerCode {

    /** The encoder of a reply that has no payload is never called. */
    static final CodeBlock NO_PAYLOAD = CodeBlock.of("nothing -> $T.text($S)", Spi.OUTBOUND, "{}");

    private final ClassName type;
    private final FieldNames fields;

    AnswerCode(ClassName type, FieldNames fields) {
        this.type = type;
        this.fields = fields;
    }

    // Answer.none()
    CodeBlock none() {
        return CodeBlock.of("$T.none()", type);
    }

    // Answer.text(call)
    // Answer.optional(call, Answer::text)
    // ChannelAnswer.reply(call, said)
    // ChannelAnswer.outcome(call, accepted, tooLow)
    // Answer.later(call, value -> Answer.payload(value, said))
    // Answer.items(call, item -> Answer.payload(item, said))
    CodeBlock answer(Reply reply, CodeBlock value) {
        if (reply instanceof Reply.Value given) {
            return sent(given.sent(), value);
        }
        if (reply instanceof Reply.Perhaps perhaps) {
            return CodeBlock.of("$T.optional($L,$W$L)", type, value, function(new Reply.Value(perhaps.sent())));
        }
        if (reply instanceof Reply.Items items) {
            return CodeBlock.of("$T.items($L,$W$L)", type, value, function("item", new Reply.Value(items.sent())));
        }
        if (reply instanceof Reply.Told told) {
            CodeBlock encoder = told.sent().map(this::encoder).orElse(NO_PAYLOAD);
            return CodeBlock.of("$T.reply($L,$W$L)", type, value, encoder);
        }
        if (reply instanceof Reply.Either either) {
            return CodeBlock.of(
                    "$T.outcome($L,$W$L,$W$L)",
                    type,
                    value,
                    either.success().map(this::encoder).orElse(NO_PAYLOAD),
                    either.failure().map(this::encoder).orElse(NO_PAYLOAD));
        }
        return reply instanceof Reply.Later later
                ? CodeBlock.of("$T.later($L,$W$L)", type, value, function(later.then()))
                : CodeBlock.of("$T.none()", type);
    }

    private CodeBlock sent(Payload payload, CodeBlock value) {
        return isPlain(payload)
                ? CodeBlock.of("$T.$L($L)", type, kind(payload), value)
                : CodeBlock.of("$T.payload($L, $L)", type, value, encoder(payload));
    }

    // Answer::text
    // value -> Answer.payload(value, said)
    private CodeBlock function(Reply reply) {
        if (reply instanceof Reply.Value) {
            return function("value", reply);
        }
        if (reply instanceof Reply.Told || reply instanceof Reply.Either) {
            return function("reply", reply);
        }
        return function(reply instanceof Reply.Perhaps ? "optional" : "nothing", reply);
    }

    private CodeBlock function(String name, Reply reply) {
        if (reply instanceof Reply.Value given && isPlain(given.sent())) {
            return CodeBlock.of("$T::$L", type, kind(given.sent()));
        }
        return CodeBlock.of("$L -> $L", name, answer(reply, CodeBlock.of("$L", name)));
    }

    private static boolean isPlain(Payload payload) {
        return payload instanceof Payload.Raw && payload != Payload.Raw.JSON && payload != Payload.Raw.ANY;
    }

    // said
    // Outbound::binary
    // Outbound::json
    // any -> any
    CodeBlock encoder(Payload payload) {
        if (payload instanceof Payload.Coded coded) {
            return CodeBlock.of("$L", fields.codec(coded.codec()));
        }
        if (payload == Payload.Raw.ANY) {
            return CodeBlock.of("any -> any");
        }
        return payload == Payload.Raw.JSON
                ? CodeBlock.of("$T::json", Spi.OUTBOUND)
                : CodeBlock.of("$T::binary", Spi.OUTBOUND);
    }

    private static String kind(Payload payload) {
        return payload == Payload.Raw.TEXT ? "text" : "binary";
    }
}
