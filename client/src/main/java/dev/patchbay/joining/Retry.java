package dev.patchbay.joining;

import dev.patchbay.time.Time;

/** When a channel is joined again. Guarded by who has it. */
final class Retry {

    private final Joining by;
    private int tries;
    private Time.Task alarm = () -> {};

    Retry(Joining by) {
        this.by = by;
    }

    /** Does it behind a while, longer each time. */
    void later(Runnable step) {
        alarm.cancel();
        tries++;
        alarm = by.after(by.delay(tries), step);
    }

    /** Not any more. */
    void stop() {
        alarm.cancel();
    }

    /** The next while is short again. */
    void forgetTries() {
        tries = 0;
    }
}
