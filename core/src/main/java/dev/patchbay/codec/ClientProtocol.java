package dev.patchbay.codec;

import dev.patchbay.message.Envelope;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.message.ServerMessage;

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
