package dev.patchbay.codec;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

/**
 * Turns the text of a message into a payload and back. Stateless, and called from any thread.
 *
 * @param <T> the payload
 */
public interface PayloadCodec<T> {

    /**
     * Reads a payload.
     *
     * @throws DecodeException where the message is not what the payload's type asks for; it names the field
     */
    T decode(Inbound.Text message);

    /** Writes a payload. The message may be sent to any number of peers. */
    Outbound.Text encode(T payload);
}
