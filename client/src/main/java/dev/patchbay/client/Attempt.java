package dev.patchbay.client;

import dev.patchbay.client.ClientState.Ended;
import java.time.Duration;
import java.util.Optional;

/**
 * What a {@link ReconnectPolicy} knows when it is asked.
 *
 * @param number the attempts that there were, counted from 1, since the connection was well the last time
 * @param trouble how long that is ago
 * @param why there is no connection now
 * @param retryAfter for how long the server asked not to be asked, where it did
 */
public record Attempt(int number, Duration trouble, Ended why, Optional<Duration> retryAfter) {}
