package dev.patchbay.conformance;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;

/** A room that takes its time. */
@Channel("room:slow")
public final class SlowRoom extends Room {

    @OnJoin
    void join() throws InterruptedException {
        Thread.sleep(800);
    }
}
