package dev.patchbay.codec;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

/**
 * Turns the text of a message into a payload and back. For payloads that are JSON none is written: the processor
 * makes them. One of the program's own is for any other text, and is named with {@code @Codec} at the payload's type,
 * or where a handler takes or returns it. It has a constructor without parameters.
 *
 * <pre>{@code
 * public final class PointCodec implements TextCodec<Point> {
 *     @Override
 *     public Point decode(Inbound.Text message) {
 *         String[] parts = message.string().split(" ");
 *         if (parts.length != 2) {
 *             throw new DecodeException("", "expected two numbers, got " + parts.length + " words");
 *         }
 *         return new Point(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
 *     }
 *
 *     @Override
 *     public Outbound.Text encode(Point point) {
 *         return Outbound.text(point.x() + " " + point.y());
 *     }
 * }
 *
 * @Codec(PointCodec.class)
 * record Point(int x, int y) {}
 * }</pre>
 *
 * <p>Stateless, and called from any thread. It runs where its handler does: on a worker, or on the network's thread
 * where the handler is {@code @NonBlocking}, and should not block.
 *
 * @param <T> the payload
 */
public interface TextCodec<T> extends Encoder<T> {

    /**
     * Reads a payload.
     *
     * @param message within the limit of its size, and valid UTF-8
     * @return the payload, never null
     * @throws DecodeException where the message is not what the payload's type asks for; any other exception becomes
     *     one
     */
    T decode(Inbound.Text message);

    /**
     * Writes a payload as text.
     *
     * @param payload what a handler returned, or a sender was given
     * @return the message; its bytes must not be changed any more
     */
    @Override
    Outbound.Text encode(T payload);

    /** For generated code: a codec of the program's own, all of whose failures to read are {@link DecodeException}s. */
    static <T> TextCodec<T> guarded(TextCodec<T> codec) {
        return new TextCodec<>() {
            @Override
            public T decode(Inbound.Text message) {
                return DecodeException.guard(() -> codec.decode(message));
            }

            @Override
            public Outbound.Text encode(T payload) {
                return codec.encode(payload);
            }
        };
    }
}
