package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;
import java.nio.ByteBuffer;

/** What a socket's callbacks are called with. */
final class SocketArguments implements CallCode.Arguments {

    private final FieldNames fields;
    private final String error;

    SocketArguments(FieldNames fields, String error) {
        this.fields = fields;
        this.error = error;
    }

    @Override
    public CodeBlock of(Callback callback, Parameter parameter) {
        Source source = parameter.source();
        if (source instanceof Source.Given given) {
            return given(given);
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
        return source instanceof Source.Identity identity
                ? CodeBlock.of("$L", fields.identity(identity.type()))
                : CodeBlock.of("$L", error);
    }

    // connection
    private CodeBlock given(Source.Given given) {
        return CodeBlock.of(
                switch (given) {
                    case HANDSHAKE -> "handshake";
                    case CONNECTION -> "connection";
                    case CLOSE_REASON, LEAVE_REASON -> "reason";
                    case CONTEXT -> "context";
                    case PUB_SUB -> fields.dependency(Endpoint.PUB_SUB);
                });
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
        return payload == Payload.Raw.BUFFER
                ? CodeBlock.of("$T.wrap(message.bytes())", ByteBuffer.class)
                : CodeBlock.of(payload == Payload.Raw.BYTES ? "message.bytes()" : "message.string()");
    }
}
