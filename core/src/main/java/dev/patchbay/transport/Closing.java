package dev.patchbay.transport;

import dev.patchbay.socket.CloseReason;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.jspecify.annotations.Nullable;

/** How far one connection has come with its closing handshake (RFC 6455, section 7). */
final class Closing {

    private final Time time;
    private final Duration timeout;
    private volatile Optional<CloseReason> reason = Optional.empty();
    private volatile boolean ours;
    private volatile @Nullable CloseAnswer peers;
    private volatile Optional<CloseStatus> heard = Optional.empty();
    private volatile long since;

    /**
     * Not begun.
     *
     * @param timeout how long each side may take
     */
    Closing(Time time, Duration timeout) {
        this.time = time;
        this.timeout = timeout;
    }

    /** The peer's close frame came; it is answered behind the calls that wait. */
    void peerCloses(CloseStatus status, CloseAnswer answer) {
        since = time.now();
        heard = Optional.of(status);
        peers = answer;
    }

    /** Nothing is sent any more but a close frame, the peer's answered. Returns whether it was not so before. */
    synchronized boolean start() {
        if (ours) {
            return false;
        }
        since = time.now();
        ours = true;
        return true;
    }

    /** As {@link #start}, if this side is the first to close. */
    synchronized boolean start(CloseReason why) {
        boolean first = start();
        if (first) {
            reason = Optional.of(why);
        }
        return first;
    }

    /** Whether nothing is sent any more but a close frame. */
    boolean isStarted() {
        return ours;
    }

    /** Whether one side closes. */
    boolean isUnderWay() {
        return ours || peers != null;
    }

    /** Called at every tick: the peer's close frame should have been answered by now. */
    void hurry(Runnable stopWaiting) {
        CloseAnswer answer = peers;
        if (answer != null && !ours && isLate()) {
            answer.hurry(stopWaiting);
        }
    }

    /** Whether the connection should have ended by now. */
    boolean isTooLong() {
        return ours && isLate();
    }

    private boolean isLate() {
        return Time.isOver(timeout, time.now() - since);
    }

    /**
     * Why the connection has ended: as the peer's close frame says, whatever came behind it (RFC 6455, section 7.1.5). A peer that
     * answers our close frame with an empty one agrees with our reason.
     */
    CloseReason reason(CloseStatus ofJetty) {
        CloseStatus status = ofJetty.getCode() == CloseStatus.NO_CLOSE ? heard.orElse(ofJetty) : ofJetty;
        if (status.getCode() == CloseStatus.NO_CODE) {
            return reason.orElse(CloseReason.of(CloseReason.NO_CODE));
        }
        boolean hasText = status.getReason() != null && status.getCode() != CloseStatus.NO_CLOSE;
        return new CloseReason(status.getCode(), hasText ? status.getReason() : "");
    }
}
