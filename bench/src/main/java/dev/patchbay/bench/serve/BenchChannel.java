package dev.patchbay.bench.serve;

import dev.patchbay.Channel;
import dev.patchbay.LogLevel;
import dev.patchbay.OnMessage;

/** Echoes and shouts on a worker. */
@Channel(value = "bench:*", logJoins = LogLevel.OFF, logMessages = LogLevel.OFF)
final class BenchChannel {

    @OnMessage("echo")
    Note echo(Note note) {
        return note;
    }

    @OnMessage("shout")
    void shout(Note note, BenchEvents events) {
        events.shout(note);
    }
}
