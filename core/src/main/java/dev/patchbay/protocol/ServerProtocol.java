package dev.patchbay.protocol;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

/**
 * What a server of channels needs of a {@link Protocol}: it reads what clients send, and writes what they are sent. Stateless, and
 * called from any thread.
 */
public interface ServerProtocol {

    /**
     * Reads a client's message.
     *
     * @throws DecodeException where it is none; the connection closes with 1011 then, as Phoenix does
     */
    Envelope fromClient(Inbound message);

    /**
     * Writes a push.
     *
     * @throws IllegalArgumentException where the protocol cannot say it
     */
    Outbound encode(Push push);

    /**
     * Writes a reply.
     *
     * @throws IllegalArgumentException where the protocol cannot say it
     */
    Outbound encode(ReplyMessage reply);

    /**
     * Writes a broadcast: the same bytes for every receiver.
     *
     * @throws IllegalArgumentException where the protocol cannot say it
     */
    Outbound encode(Broadcast broadcast);
}
