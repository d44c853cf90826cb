package dev.patchbay.polling;

import dev.patchbay.message.Outbound;
import dev.patchbay.session.SentStage;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageDroppedException;
import java.util.Optional;

/**
 * A message that waits to be polled.
 *
 * @param told of its fate, where somebody wants to know
 */
record Waiting(Outbound message, Optional<SentStage> told) {

    /** What it costs in the backlog. */
    long cost() {
        return message.size() + (long) Limits.FRAME_COST;
    }

    void sent() {
        told.ifPresent(SentStage::sent);
    }

    void lost(String why) {
        told.ifPresent(stage -> stage.lost(new MessageDroppedException(why)));
    }
}
