package dev.patchbay.protocol;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

/**
 * What a client of channels needs of a {@link Protocol}: it writes what the server is sent, and reads what the server sends.
 * Stateless, and called from any thread.
 */
public interface ClientProtocol {

    /**
     * Writes a client's message.
     *
     * @throws IllegalArgumentException where the protocol cannot say it
     */
    Outbound encode(Envelope message);

    /**
     * Reads a server's message.
     *
     * @throws DecodeException where it is none
     */
    ServerMessage fromServer(Inbound message);
}
