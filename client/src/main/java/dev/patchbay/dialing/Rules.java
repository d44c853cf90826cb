package dev.patchbay.dialing;

import dev.patchbay.client.Heartbeat;
import dev.patchbay.client.SendQueue;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.socket.Limits;
import java.time.Duration;
import java.util.Optional;

/**
 * The bounds of one connection of a client's, through all of its attempts.
 *
 * @param limits of each connection of the network's
 * @param queue where messages wait that are sent while it is not open; else they are refused
 * @param requests wait for their answers at once
 * @param rate at which messages are sent; else as they come
 */
public record Rules(Limits limits, Optional<SendQueue> queue, int requests, Optional<ClientRateLimit> rate) {

    private static final int REQUESTS = 1_000;

    /** A server that was pinged has so long to say anything. */
    public static final Duration PONG_TIMEOUT = Duration.ofSeconds(10);

    /** Those that nobody has changed. */
    public static final Rules DEFAULT = new Rules(Limits.defaults(), Optional.empty(), REQUESTS, Optional.empty());

    /** With the time for a pong of a client, where none is said. */
    public Rules {
        if (requests < 1) {
            throw new IllegalArgumentException("One request or more may wait for its answer, got " + requests);
        }
        limits = limits.pongTimeout().isPresent() ? limits : limits.withPongTimeout(PONG_TIMEOUT);
    }

    /** The same with other limits. */
    public Rules withLimits(Limits others) {
        return new Rules(others, queue, requests, rate);
    }

    /** The same with something else than pings. */
    public Rules withHeartbeat(Heartbeat beat) {
        return withLimits(limits.withPingInterval(beat.interval()).withPongTimeout(beat.patience()));
    }

    /** The same with a queue. */
    public Rules withQueue(SendQueue other) {
        return new Rules(limits, Optional.of(other), requests, rate);
    }

    /** The same with another number of requests. */
    public Rules withRequests(int most) {
        return new Rules(limits, queue, most, rate);
    }

    /** The same with a limit to what is sent. */
    public Rules withRate(ClientRateLimit limit) {
        return new Rules(limits, queue, requests, Optional.of(limit));
    }
}
