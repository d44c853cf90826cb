package dev.patchbay.conformance;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;

/** Any other room. */
@Channel({"room:*", "realtime:*"})
public final class RoomChannel extends Room {

    @OnJoin
    void join() {}
}
