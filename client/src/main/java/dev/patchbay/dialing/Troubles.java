package dev.patchbay.dialing;

import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientState.Ended;
import java.time.Duration;
import java.time.Instant;

/** The failures of a connection since it was well the last time. Of one thread at a time. */
final class Troubles {

    private int failures;
    private Instant since;

    Troubles(Instant since) {
        this.since = since;
    }

    /** Which attempt is under way, or comes next. */
    int attempt() {
        return failures + 1;
    }

    /** What is said of the attempt that is over. */
    Attempt behind(Ended why, Instant now) {
        Duration trouble = failures == 0 ? Duration.ZERO : Duration.between(since, now);
        return new Attempt(failures + 1, trouble, why, RetryAfter.of(why, now));
    }

    /** It counts as one, and the next attempt as another. */
    void add(Attempt over, Instant now) {
        since = failures == 0 ? now : since;
        failures = over.number();
    }

    /** The next failure is a first one. */
    void areOver() {
        failures = 0;
    }
}
