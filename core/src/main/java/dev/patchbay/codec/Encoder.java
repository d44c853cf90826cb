package dev.patchbay.codec;

import dev.patchbay.message.Outbound;

/**
 * Writes payloads of one type. Stateless, and called from any thread.
 *
 * @param <T> the payload
 */
@FunctionalInterface
public interface Encoder<T> {

    /** Writes a payload. The message may be sent to any number of peers. */
    Outbound encode(T payload);
}
