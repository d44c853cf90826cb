package dev.patchbay.conformance;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

/** A room that answers a join with its own payload, whatever that is. */
@Channel("room:params")
public final class MirrorRoom extends Room {

    @OnJoin
    Outbound join(Inbound payload) {
        return Outbound.of(payload);
    }
}
