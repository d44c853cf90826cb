package dev.patchbay.codec;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

/**
 * Turns a binary message into a payload and back. Stateless, and called from any thread. A codec of the program's own is
 * named with {@code @Codec}; it has a public constructor without parameters.
 *
 * @param <T> the payload
 */
public interface BinaryCodec<T> extends Encoder<T> {

    /**
     * Reads a payload.
     *
     * @throws DecodeException where the message is not what the payload's type asks for; any other exception becomes one
     */
    T decode(Inbound.Binary message);

    @Override
    Outbound.Binary encode(T payload);

    /** For generated code: a codec of the program's own, all of whose failures to read are {@link DecodeException}s. */
    static <T> BinaryCodec<T> guarded(BinaryCodec<T> codec) {
        return new BinaryCodec<>() {
            @Override
            public T decode(Inbound.Binary message) {
                return DecodeException.guard(() -> codec.decode(message));
            }

            @Override
            public Outbound.Binary encode(T payload) {
                return codec.encode(payload);
            }
        };
    }
}
