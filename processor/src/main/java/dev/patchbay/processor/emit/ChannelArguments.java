package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;
import java.nio.ByteBuffer;

/** What only a channel's callbacks are called with, at either end. */
final class ChannelArguments implements Arguments.Own {

    private final FieldNames fields;
    private final AnswerCode answers;

    ChannelArguments(FieldNames fields, AnswerCode answers) {
        this.fields = fields;
        this.answers = answers;
    }

    // context.handshake()
    @Override
    public CodeBlock given(Source.Given given) {
        return CodeBlock.of(
                switch (given) {
                    case HANDSHAKE -> "context.handshake()";
                    case LEAVE_REASON, CLOSE_REASON -> "reason";
                    case CONTEXT, CONNECTION, CLIENT_CONNECTION, OPENED, ATTEMPT -> "context";
                    case CLIENT_CHANNEL -> "channel";
                    case PUB_SUB -> fields.dependency(Endpoint.PUB_SUB);
                });
    }

    @Override
    public CodeBlock message(Callback callback, Source.Message message) {
        return received(message.payload());
    }

    // roomEvents.to(context.all())
    // RoomQuestions_Asker.of(context.client())
    // roomCalls
    // context.lateReply(said)
    // context.presence(seat)
    // value
    @Override
    public CodeBlock other(Parameter parameter) {
        if (parameter.source() instanceof Source.Calls calls) {
            return CodeBlock.of("$L", fields.pusher(calls.type()));
        }
        if (parameter.source() instanceof Source.Events events) {
            return events(events);
        }
        if (parameter.source() instanceof Source.Questions questions) {
            return CodeBlock.of("$T.of(context.client())", Direction.QUESTIONS.generated(questions.type()));
        }
        if (parameter.source() instanceof Source.Present present) {
            return presence((Payload.Coded) present.meta());
        }
        return parameter.source() instanceof Source.Late late ? late(late, parameter) : CodeBlock.of("value");
    }

    // roomEvents.to(context.all())
    // roomEvents.audience(context)
    private CodeBlock events(Source.Events events) {
        String writer = fields.events(events.type());
        return CodeBlock.of(events.audience() ? "$L.audience(context)" : "$L.to(context.all())", writer);
    }

    // context.lateReply(said)
    private CodeBlock late(Source.Late late, Parameter parameter) {
        if (late.sent().isPresent() && late.sent().get() instanceof Payload.Coded coded) {
            return CodeBlock.of("context.lateReply($L)", fields.codec(coded.codec()));
        }
        return CodeBlock.of(
                "context.<$T>lateReply($L)",
                argument(parameter),
                late.sent().map(answers::encoder).orElse(AnswerCode.NO_PAYLOAD));
    }

    // context.presence(seat)
    private CodeBlock presence(Payload.Coded meta) {
        return CodeBlock.of("context.presence($L)", fields.codec(meta.codec()));
    }

    private static TypeName argument(Parameter parameter) {
        return ((ParameterizedTypeName) parameter.type()).typeArguments().get(0);
    }

    // newMessage.decode(ChannelPayloads.text(payload))
    // ChannelPayloads.binary(payload).bytes()
    private CodeBlock received(Payload payload) {
        if (payload == Payload.Raw.ANY) {
            return CodeBlock.of("payload");
        }
        CodeBlock message =
                CodeBlock.of("$T.$L(payload)", Spi.CHANNEL_PAYLOADS, payload.isBinary() ? "binary" : "text");
        if (payload instanceof Payload.Coded coded) {
            return CodeBlock.of("$L.decode($L)", fields.codec(coded.codec()), message);
        }
        if (payload == Payload.Raw.JSON) {
            return CodeBlock.of("new $T($L.string())", Spi.JSON_VALUE, message);
        }
        return payload == Payload.Raw.BUFFER
                ? CodeBlock.of("$T.wrap($L.bytes())", ByteBuffer.class, message)
                : CodeBlock.of("$L.bytes()", message);
    }

    @Override
    public boolean needsPeer(Source source) {
        return source instanceof Source.Given given
                ? given != Source.Given.PUB_SUB && given != Source.Given.CLIENT_CHANNEL
                : source instanceof Source.Events
                        || source instanceof Source.Questions
                        || source instanceof Source.Present
                        || source instanceof Source.Late;
    }
}
