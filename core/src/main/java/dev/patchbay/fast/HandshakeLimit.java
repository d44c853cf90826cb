package dev.patchbay.fast;

import dev.patchbay.time.Time;
import java.time.Duration;

/**
 * How long a client may take to send a whole request.
 *
 * @param time the server's
 * @param limit positive
 */
public record HandshakeLimit(Time time, Duration limit) {}
