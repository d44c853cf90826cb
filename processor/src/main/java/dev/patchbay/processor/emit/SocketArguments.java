package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Way;
import java.nio.ByteBuffer;

/** What only the callbacks of a socket or a client are called with. */
final class SocketArguments implements Arguments.Own {

    private final FieldNames fields;
    private final String error;
    private final String discriminator;
    private final boolean peerIsKept;

    SocketArguments(Endpoint endpoint, FieldNames fields, String error) {
        this.fields = fields;
        this.error = error;
        this.discriminator = endpoint.discriminator();
        this.peerIsKept = endpoint.home() == Home.CLIENT;
    }

    // connection
    @Override
    public CodeBlock given(Source.Given given) {
        return CodeBlock.of(
                switch (given) {
                    case HANDSHAKE -> "handshake";
                    case CLOSE_REASON, LEAVE_REASON -> "reason";
                    case CONTEXT -> "context";
                    case CLIENT_CHANNEL -> "channel";
                    case CONNECTION, CLIENT_CONNECTION -> "connection";
                    case OPENED -> "connection.opened()";
                    case ATTEMPT -> "attempt";
                    case PUB_SUB -> fields.dependency(Endpoint.PUB_SUB);
                });
    }

    @Override
    public CodeBlock message(Callback callback, Source.Message message) {
        return callback.kind().isControl() ? control(message.payload()) : received(callback, message.payload());
    }

    // new Sender<>(connection, said)
    // error
    @Override
    public CodeBlock other(Parameter parameter) {
        return parameter.source() instanceof Source.Outlet outlet && outlet.payload() instanceof Payload.Coded coded
                ? outlet(outlet.way(), coded.codec())
                : CodeBlock.of("$L", error);
    }

    // new Sender<>(connection, said)
    // saidBroadcaster
    private CodeBlock outlet(Way way, Codec codec) {
        return way == Way.BROADCASTER
                ? CodeBlock.of("$L", fields.broadcaster(codec))
                : CodeBlock.of("new $T<>(connection, $L)", Spi.SENDER, fields.codec(codec));
    }

    private static CodeBlock control(Payload payload) {
        return CodeBlock.of(payload == Payload.Raw.BYTES ? "bytes" : "payload");
    }

    // message.string()
    // newMessage.decode(message)
    // newMessage.decode(message, "type")
    private CodeBlock received(Callback callback, Payload payload) {
        if (payload instanceof Payload.Json json && callback.message().isPresent()) {
            return CodeBlock.of("$L.decode(message, $L)", fields.codec(json.codec()), Literal.of(discriminator));
        }
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

    @Override
    public boolean needsPeer(Source source) {
        return !peerIsKept && takesPeer(source);
    }

    private static boolean takesPeer(Source source) {
        return source == Source.Given.CONNECTION
                || (source instanceof Source.Outlet outlet && outlet.way() == Way.SENDER);
    }
}
