package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Reply;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Source;
import java.nio.ByteBuffer;

/** Calls a callback, and makes an answer of what it returns. */
final class CallCode {

    private final FieldNames fields;

    CallCode(FieldNames fields) {
        this.fields = fields;
    }

    // socket.say(newMessage.decode(message), user);
    // return Answer.none();
    //
    // return Answer.payload(socket.history(page.decode(message)), saidList);
    CodeBlock answered(Callback callback, String error) {
        CodeBlock call = call(callback, error);
        if (callback.reply() == Reply.None.INSTANCE) {
            return CodeBlock.builder()
                    .addStatement(call)
                    .addStatement("return $T.none()", Spi.ANSWER)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("return $L", answer(callback.reply(), call))
                .build();
    }

    CodeBlock answered(Callback callback) {
        return answered(callback, "error");
    }

    // socket.say(newMessage.decode(message), user)
    CodeBlock call(Callback callback) {
        return call(callback, "error");
    }

    private CodeBlock call(Callback callback, String error) {
        CodeBlock arguments = callback.parameters().stream()
                .map(parameter -> argument(callback, parameter, error))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("socket.$L($L)", callback.method().name(), arguments);
    }

    private CodeBlock argument(Callback callback, Parameter parameter, String error) {
        Source source = parameter.source();
        if (source instanceof Source.Given given) {
            return CodeBlock.of(
                    switch (given) {
                        case HANDSHAKE -> "handshake";
                        case CONNECTION -> "connection";
                        case CLOSE_REASON -> "reason";
                        case PUB_SUB -> fields.dependency(SocketClass.PUB_SUB);
                    });
        }
        if (source instanceof Source.Variable variable) {
            return CodeBlock.of("$L", fields.variable(variable));
        }
        if (source instanceof Source.Message message) {
            return callback.kind().isControl() ? control(message.payload()) : received(message.payload());
        }
        if (source instanceof Source.Outlet outlet && outlet.payload() instanceof Payload.Coded coded) {
            return outlet(outlet.way(), coded.codec());
        }
        return source instanceof Source.Thrown
                ? CodeBlock.of("$L", error)
                : CodeBlock.of("$L", fields.identity().orElseThrow());
    }

    // new Sender<>(connection, said)
    // saidBroadcaster
    private CodeBlock outlet(Source.Way way, Codec codec) {
        return way == Source.Way.BROADCASTER
                ? CodeBlock.of("$L", fields.broadcaster(codec))
                : CodeBlock.of("new $T<>(connection, $L)", Spi.SENDER, fields.codec(codec));
    }

    private static CodeBlock control(Payload payload) {
        return CodeBlock.of(payload == Payload.Raw.BYTES ? "bytes" : "payload");
    }

    // message.string()
    // newMessage.decode(message)
    private CodeBlock received(Payload payload) {
        if (payload instanceof Payload.Coded coded) {
            return CodeBlock.of("$L.decode(message)", fields.codec(coded.codec()));
        }
        if (payload instanceof Payload.Streamed streamed) {
            return CodeBlock.of(streamed == Payload.Streamed.READER ? "text" : "bytes");
        }
        return switch ((Payload.Raw) payload) {
            case TEXT -> CodeBlock.of("message.string()");
            case BYTES -> CodeBlock.of("message.bytes()");
            case BUFFER -> CodeBlock.of("$T.wrap(message.bytes())", ByteBuffer.class);
        };
    }

    // Answer.text(call)
    // Answer.optional(call, Answer::text)
    // Answer.later(call, value -> Answer.payload(value, said))
    // Answer.items(call, item -> Answer.payload(item, said))
    private CodeBlock answer(Reply reply, CodeBlock value) {
        if (reply instanceof Reply.Value given) {
            return sent(given.sent(), value);
        }
        if (reply instanceof Reply.Perhaps perhaps) {
            return CodeBlock.of("$T.optional($L,$W$L)", Spi.ANSWER, value, function(new Reply.Value(perhaps.sent())));
        }
        if (reply instanceof Reply.Items items) {
            return CodeBlock.of(
                    "$T.items($L,$W$L)", Spi.ANSWER, value, function("item", new Reply.Value(items.sent())));
        }
        return reply instanceof Reply.Later later
                ? CodeBlock.of("$T.later($L,$W$L)", Spi.ANSWER, value, function(later.then()))
                : CodeBlock.of("$T.none()", Spi.ANSWER);
    }

    private CodeBlock sent(Payload payload, CodeBlock value) {
        return payload instanceof Payload.Coded coded
                ? CodeBlock.of("$T.payload($L, $L)", Spi.ANSWER, value, fields.codec(coded.codec()))
                : CodeBlock.of("$T.$L($L)", Spi.ANSWER, kind(payload), value);
    }

    // Answer::text
    // value -> Answer.payload(value, said)
    private CodeBlock function(Reply reply) {
        String name = reply instanceof Reply.Value ? "value" : reply instanceof Reply.Perhaps ? "optional" : "nothing";
        return function(name, reply);
    }

    private CodeBlock function(String name, Reply reply) {
        if (reply instanceof Reply.Value given && given.sent() instanceof Payload.Raw) {
            return CodeBlock.of("$T::$L", Spi.ANSWER, kind(given.sent()));
        }
        return CodeBlock.of("$L -> $L", name, answer(reply, CodeBlock.of("$L", name)));
    }

    private static String kind(Payload payload) {
        return payload == Payload.Raw.TEXT ? "text" : "binary";
    }
}
