package dev.patchbay.conformance;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;

/** A room that answers a join with bytes. */
@Channel("room:binreply")
public final class BinaryRoom extends Room {

    @OnJoin
    byte[] join() {
        return new byte[] {1, 2, 3};
    }
}
