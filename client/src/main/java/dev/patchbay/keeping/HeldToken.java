package dev.patchbay.keeping;

import dev.patchbay.client.auth.Token;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A token as it was fetched once. It is another one where the same token is fetched again. */
final class HeldToken {

    private static final Duration LEAST = Duration.ofSeconds(1);

    private final Token token;
    private final Instant since;

    HeldToken(Token token, Instant now) {
        this.token = token;
        this.since = now;
    }

    Token token() {
        return token;
    }

    /** Whether it is good by all that is known here. */
    boolean isGood(Instant now) {
        return token.expiry().filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** When the next one is to be fetched: early, but not before half of its time, nor at once. Empty for never. */
    Optional<Instant> dueAt(Duration early) {
        return token.expiry().map(end -> {
            Duration time = Duration.between(since, end);
            Duration late = max(time.minus(early), max(time.dividedBy(2), LEAST));
            return since.plus(late);
        });
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
