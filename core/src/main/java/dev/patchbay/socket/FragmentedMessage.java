package dev.patchbay.socket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;

/**
 * A message that is sent part by part, as it comes about: each part is a frame (RFC 6455, section 5.4). Whatever else is sent through its
 * connection waits behind it, but for pings, pongs and the end; what waits counts towards {@link Limits#backlog}, and where something waits and no
 * part is sent for {@link Limits#progressTimeout}, the connection is closed with 1013. One thread at a time; programs do not implement
 * it.
 *
 * <pre>{@code
 * FragmentedMessage message = ticker.beginText();
 * message.append("[1");
 * message.append(",2");
 * message.append("]");
 * message.finish();
 * }</pre>
 */
public interface FragmentedMessage {

    /**
     * Sends a part; of a text, the parts together are UTF-8, and a character may go on in the next one.
     *
     * @param part must not be changed any more
     * @return as {@link Outlet#send(String)}. Where it fails because too much waits, the part may be appended again
     * @throws IllegalArgumentException where it is no UTF-8; then nothing is sent, and another part may be
     * @throws IllegalStateException where the message is finished
     */
    CompletionStage<Void> append(ByteBuffer part);

    /** As {@link #append(ByteBuffer)}. */
    default CompletionStage<Void> append(byte[] part) {
        return append(ByteBuffer.wrap(part));
    }

    /** As {@link #append(ByteBuffer)}, of a text, which does not end within a surrogate pair. */
    default CompletionStage<Void> append(String part) {
        if (!part.isEmpty() && Character.isHighSurrogate(part.charAt(part.length() - 1))) {
            throw new IllegalArgumentException(
                    "A part ends with a whole character, and not with half a surrogate pair");
        }
        return append(part.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sends the end of the message, and then what waits behind it.
     *
     * @return as {@link Outlet#send(String)}
     * @throws IllegalArgumentException where the last character of a text is not whole; then another part may follow
     * @throws IllegalStateException where the message is finished
     */
    CompletionStage<Void> finish();
}
