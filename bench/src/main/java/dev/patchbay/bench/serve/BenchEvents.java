package dev.patchbay.bench.serve;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

/** What the channels send. */
@Broadcasts({"bench:*", "bench-nb:*"})
interface BenchEvents {

    @Event("shout")
    void shout(Note note);
}
