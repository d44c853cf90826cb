package dev.patchbay.client;

import dev.patchbay.client.ClientState.Ended;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a {@link ReconnectPolicy} knows when it is asked.
 *
 * @param number the attempts that there were, counted from 1, since the connection was well the last time
 * @param trouble how long that is ago
 * @param why there is no connection now
 * @param retryAfter for how long the server asked not to be asked, where it did
 */
public record Attempt(int number, Duration trouble, Ended why, Optional<Duration> retryAfter) {

    /** With what an answer's {@code Retry-After} says, at the time at which it came. */
    static Attempt of(int number, Duration trouble, Ended why, Instant now) {
        Optional<Duration> retryAfter =
                why instanceof Ended.NotOpened not && not.failure() instanceof ClientException.Refused refused
                        ? RetryAfter.of(refused.headers(), now)
                        : Optional.empty();
        return new Attempt(number, trouble, why, retryAfter);
    }
}
