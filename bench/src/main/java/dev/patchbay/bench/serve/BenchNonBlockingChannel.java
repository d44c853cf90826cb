package dev.patchbay.bench.serve;

import dev.patchbay.Channel;
import dev.patchbay.LogLevel;
import dev.patchbay.NonBlocking;
import dev.patchbay.OnMessage;

/** Echoes and shouts on the thread that reads. */
@Channel(value = "bench-nb:*", logJoins = LogLevel.OFF, logMessages = LogLevel.OFF)
@NonBlocking
final class BenchNonBlockingChannel {

    @OnMessage("echo")
    Note echo(Note note) {
        return note;
    }

    @OnMessage("shout")
    void shout(Note note, BenchEvents events) {
        events.shout(note);
    }
}
