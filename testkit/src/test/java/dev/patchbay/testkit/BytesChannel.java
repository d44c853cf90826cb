package dev.patchbay.testkit;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;

/** A channel whose clients join with bytes. */
@Channel("bytes")
final class BytesChannel {

    @OnJoin
    byte[] join(byte[] bytes) {
        return bytes;
    }
}
