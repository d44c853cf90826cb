package dev.patchbay.codec;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Envelope;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.message.Push;
import dev.patchbay.message.ReplyMessage;

/** How channel messages are written on the wire. Stateless, and called from any thread. */
public interface Protocol {

    /** Phoenix Channels 1.0.0: objects of four keys, text only. */
    Protocol V1 = new V1Protocol();

    /** Phoenix Channels 2.0.0: arrays of five, and binary frames. */
    Protocol V2 = new V2Protocol();

    /**
     * Reads a client's message.
     *
     * @throws DecodeException where it is none; the connection closes with 1011 then, as Phoenix does
     */
    Envelope decode(Inbound message);

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
