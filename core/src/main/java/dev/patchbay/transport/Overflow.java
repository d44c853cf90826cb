package dev.patchbay.transport;

import dev.patchbay.session.SentStage;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.BacklogPolicy;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.MessageDroppedException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of the messages of one connection that cannot be sent, and of the connection then; whatever brings it. */
public final class Overflow {

    private static final Logger LOG = LoggerFactory.getLogger(Overflow.class);
    private static final CloseReason TOO_SLOW =
            new CloseReason(CloseReason.TRY_AGAIN_LATER, "messages are read too slowly");

    private final String connection;
    private final SlowPeer peer;
    private final Backlog backlog;
    private final SessionSettings settings;

    /**
     * Of a connection for which nothing waits.
     *
     * @param connection its name
     * @param peer for whom messages wait
     * @param backlog counts them
     * @param settings say what is to be done
     */
    public Overflow(String connection, SlowPeer peer, Backlog backlog, SessionSettings settings) {
        this.connection = connection;
        this.peer = peer;
        this.backlog = backlog;
        this.settings = settings;
    }

    /** As {@link #refuse(int, SentStage)}, for a message whose fate nobody waits for. */
    public void refuse(int size) {
        refuse(size, SendWindow.NOBODY);
    }

    /** A message of so many bytes is not sent: the connection is closed, or too much waits already. */
    public void refuse(int size, SentStage written) {
        boolean isFull = !peer.isClosing();
        long waiting = backlog.queued();
        settings.observer().dropped(connection, size);
        if (written != SendWindow.NOBODY) {
            written.lost(new MessageDroppedException(
                    isFull ? waiting + " bytes are waiting for the peer to take them" : "the connection is closed"));
        }
        if (isFull) {
            overflow(size, waiting);
        }
    }

    /** Where that is the policy, finds room for a message of so many bytes in place of those that wait longest. */
    public boolean replacesOldest(int size) {
        if (peer.isClosing() || settings.limits().backlogPolicy() != BacklogPolicy.DROP_OLDEST) {
            return false;
        }
        long waiting = backlog.queued();
        while (peer.dropOldest(backlog.lacks(size))) {
            if (backlog.take(size)) {
                loses(what(size, waiting));
                return true;
            }
        }
        return false;
    }

    private void overflow(int size, long waiting) {
        if (settings.limits().backlogPolicy() == BacklogPolicy.CLOSE) {
            giveUp("backlog", what(size, waiting));
        } else {
            loses(what(size, waiting));
        }
    }

    private static String what(int size, long waiting) {
        return waiting + " bytes wait for its peer to take them, and there is no room for " + size + " more";
    }

    private void loses(String why) {
        if (backlog.overflows()) {
            tell("backlog", more -> LOG.warn("Connection {} loses messages: {}{}", connection, why, more));
        }
    }

    /** What waits is dropped, so that the end need not wait behind it. */
    void giveUp(String limit, String why) {
        if (peer.giveUp(TOO_SLOW)) {
            tell(limit, more -> LOG.warn("Connection {} is closed with 1013: {}{}", connection, why, more));
        }
    }

    private void tell(String limit, Consumer<String> line) {
        settings.complaints().tell("transport " + limit, line);
    }
}
