package dev.patchbay.conformance;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;

/** A topic without a wildcard. */
@Channel("exact")
public final class ExactChannel {

    @OnJoin
    void join() {}
}
