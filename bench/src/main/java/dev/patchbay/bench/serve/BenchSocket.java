package dev.patchbay.bench.serve;

import dev.patchbay.LogLevel;
import dev.patchbay.Socket;

/** The same by Phoenix Channels. */
@Socket(
        value = "/socket",
        channels = {BenchChannel.class, BenchNonBlockingChannel.class},
        log = LogLevel.OFF)
final class BenchSocket {}
