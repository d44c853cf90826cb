package dev.patchbay.phoenix;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.protocol.Envelope;

/** The topics of one client, as its channels see them. */
interface Topics {

    /** Who the client is. */
    ChannelUser user();

    /** The way to the client. */
    ClientWire wire();

    /** The topic of this one is free again, unless another join has taken it. */
    void free(Membership membership);

    /** Whether another join has taken the topic of this one. */
    boolean isTaken(Membership membership);

    /** The last call of a channel is over. */
    void left();

    /** Answers a message to a topic that is not joined. */
    Answer absent(Envelope message);
}
