package dev.patchbay.tracing;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.time.Time;
import dev.patchbay.trace.TraceLine.Kind;
import java.time.Duration;

/**
 * Tells of the life of one client's connection. Attempts and ends in the connection's turn; that a handshake is asked for, and that it is
 * open, where that happens, so that nothing of what comes through the connection is told before.
 */
final class Life {

    private final Watch.Subject subject;
    private final Watch watch;
    private final Time time;
    private volatile long attemptAt;
    private volatile long handshakeAt;
    private volatile long openAt;
    private volatile boolean isOpen;
    private volatile int attempts; // counted by one thread at a time, as what follows
    private volatile int openings;

    Life(Watch.Subject subject, Watch watch, Time time) {
        this.subject = subject;
        this.watch = watch;
        this.time = time;
    }

    /** How many attempts there were, in all. */
    int attempts() {
        return attempts;
    }

    /** How often it was opened. */
    int openings() {
        return openings;
    }

    void moved(ClientState state) {
        if (state instanceof ClientState.Connecting connecting) {
            disconnects(true);
            connects(connecting.attempt());
        } else if (state instanceof ClientState.Waiting waiting) {
            ends(waiting.why(), true);
            waits(waiting.attempt(), Duration.between(time.instant(), waiting.at()));
        } else if (state instanceof ClientState.Failed failed) {
            ends(failed.why(), false);
            isOver(failed.verdict());
        } else if (state instanceof ClientState.Closed) {
            disconnects(false);
            isOver("");
        }
    }

    private void connects(int attempt) {
        int count = attempts;
        attempts = count + 1;
        attemptAt = time.nanoTime();
        handshakeAt = attemptAt;
        watch.traces().tell(Kind.CONNECTING, () -> "attempt " + attempt + ", " + subject.route());
        watch.observer().connecting(subject.client(), subject.route(), attempt);
    }

    void handshakes() {
        handshakeAt = time.nanoTime();
        watch.observer().handshaking(subject.client(), since(attemptAt));
    }

    void opens() {
        isOpen = true;
        openAt = time.nanoTime();
        int count = openings + 1;
        openings = count;
        Duration took = since(handshakeAt);
        watch.traces().tell(Kind.CONNECTED, () -> (count == 1 ? "" : "again, ") + "in " + millis(since(attemptAt)));
        watch.observer().connected(subject.client(), watch.connection(), count, took);
    }

    private void ends(Ended why, boolean again) {
        if (why instanceof Ended.NotOpened not) {
            ClientException failure = not.failure();
            Duration took = since(attemptAt);
            watch.traces().tell(Kind.NOT_CONNECTED, () -> Shown.failure(failure) + ", after " + millis(took));
            watch.observer().notConnected(subject.client(), failure.getClass().getSimpleName(), failure, took);
        }
        disconnects(again);
    }

    private void disconnects(boolean again) {
        if (isOpen) {
            isOpen = false;
            int code = watch.closeCode();
            Duration lasted = since(openAt);
            watch.traces().tell(Kind.DISCONNECTED, () -> code + ", after " + millis(lasted));
            watch.observer().disconnected(subject.client(), code, again, lasted);
        }
    }

    private void waits(int attempt, Duration delay) {
        watch.traces().tell(Kind.WAITING, () -> "attempt " + attempt + " in " + millis(delay));
        watch.observer().waiting(subject.client(), attempt, delay);
    }

    private void isOver(String verdict) {
        watch.traces().tell(Kind.OVER, () -> verdict.isEmpty() ? "the program has closed it" : verdict);
        watch.observer().over(subject.client(), verdict);
    }

    private Duration since(long start) {
        return Duration.ofNanos(time.nanoTime() - start);
    }

    private static String millis(Duration time) {
        return time.toMillis() + " ms";
    }
}
