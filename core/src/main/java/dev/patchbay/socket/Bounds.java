package dev.patchbay.socket;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What {@link Limits} are, with their defaults; changed before they are given away. */
final class Bounds {

    int messageSize = 64 * 1024;
    int waitingCalls = 256;
    MessageRate messageRate = MessageRate.UNLIMITED;
    MessageRate emptyFrameRate = new MessageRate(1_000, 10_000);
    long backlog = 1024 * 1024;
    BacklogPolicy backlogPolicy = BacklogPolicy.CLOSE;
    Duration idleTimeout = Duration.ofSeconds(60);
    Duration partTimeout = Duration.ofSeconds(30);
    Optional<Duration> pingInterval = Optional.empty();
    Optional<Duration> pongTimeout = Optional.empty();
    Duration progressTimeout = Duration.ofSeconds(10);
    Duration closeTimeout = Duration.ofSeconds(5);
    int channels = 100;
    int waitingQuestions = 32;

    /** The defaults. */
    Bounds() {}

    /** The same. */
    Bounds(Bounds others) {
        messageSize = others.messageSize;
        waitingCalls = others.waitingCalls;
        messageRate = others.messageRate;
        emptyFrameRate = others.emptyFrameRate;
        backlog = others.backlog;
        backlogPolicy = others.backlogPolicy;
        idleTimeout = others.idleTimeout;
        partTimeout = others.partTimeout;
        pingInterval = others.pingInterval;
        pongTimeout = others.pongTimeout;
        progressTimeout = others.progressTimeout;
        closeTimeout = others.closeTimeout;
        channels = others.channels;
        waitingQuestions = others.waitingQuestions;
    }

    /** By name. */
    Map<String, Object> all() {
        Map<String, Object> all = new TreeMap<>();
        all.put("messageSize", messageSize);
        all.put("waitingCalls", waitingCalls);
        all.put("messageRate", messageRate);
        all.put("emptyFrameRate", emptyFrameRate);
        all.put("backlog", backlog);
        all.put("backlogPolicy", backlogPolicy);
        all.put("idleTimeout", idleTimeout);
        all.put("partTimeout", partTimeout);
        all.put("pingInterval", pingInterval);
        all.put("pongTimeout", pongTimeout);
        all.put("progressTimeout", progressTimeout);
        all.put("closeTimeout", closeTimeout);
        all.put("channels", channels);
        all.put("waitingQuestions", waitingQuestions);
        return all;
    }

    static long positive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("The limit " + name + " must be positive, got " + value);
        }
        return value;
    }

    static Duration positive(String name, Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("The limit " + name + " must be positive, got " + time);
        }
        return time;
    }
}
