package dev.patchbay.codec;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

/**
 * Turns a binary message into a payload and back: for Protocol Buffers, CBOR, or a layout of the program's own. It is
 * named with {@code @Codec} at the payload's type, or where a handler takes or returns it, and has a constructor
 * without parameters.
 *
 * <pre>{@code
 * public final class SampleCodec implements BinaryCodec<Sample> {
 *     @Override
 *     public Sample decode(Inbound.Binary message) {
 *         return new Sample(ByteBuffer.wrap(message.bytes()).getLong());
 *     }
 *
 *     @Override
 *     public Outbound.Binary encode(Sample sample) {
 *         return Outbound.binary(ByteBuffer.allocate(Long.BYTES).putLong(sample.nanos()).flip());
 *     }
 * }
 *
 * @Codec(SampleCodec.class)
 * record Sample(long nanos) {}
 * }</pre>
 *
 * <p>Stateless, and called from any thread. It runs where its handler does: on a worker, or on the network's thread
 * where the handler is {@code @NonBlocking}, and should not block.
 *
 * @param <T> the payload
 */
public interface BinaryCodec<T> extends Encoder<T> {

    /**
     * Reads a payload.
     *
     * @param message within the limit of its size; its bytes are the codec's to keep
     * @return the payload, never null
     * @throws DecodeException where the message is not what the payload's type asks for; any other exception becomes
     *     one, such as the {@code BufferUnderflowException} of a message that is too short
     */
    T decode(Inbound.Binary message);

    /**
     * Writes a payload as bytes.
     *
     * @param payload what a handler returned, or a sender was given
     * @return the message; its bytes must not be changed any more
     */
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
