package dev.patchbay.session;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Outbound;
import dev.patchbay.presence.Presence;
import java.util.function.Consumer;

/** Who tracks presences: one channel. Any thread. */
public interface Tracker {

    /**
     * The presences of a topic, of which those that are tracked here belong to this.
     *
     * @param client is given each state that is to be pushed, in the topic's turn; does not block
     */
    <M> Presence<M> in(String topic, JsonCodec<M> codec, Consumer<Outbound> client);

    /** All of its presences leave, and it tracks no more. Once; later calls do nothing. */
    void end();
}
