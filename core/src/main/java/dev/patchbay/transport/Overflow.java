package dev.patchbay.transport;

import dev.patchbay.session.SentStage;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.BacklogPolicy;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.MessageDroppedException;
import java.util.function.Consumer;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of the messages of one connection that cannot be sent, and of the connection then. */
final class Overflow {

    private static final Logger LOG = LoggerFactory.getLogger(Overflow.class);
    private static final String TOO_SLOW = "messages are read too slowly";

    private final String connection;
    private final CoreSession core;
    private final FrameOutput output;
    private final Backlog backlog;
    private final Closing closing;
    private final SessionSettings settings;

    Overflow(
            String connection,
            CoreSession core,
            FrameOutput output,
            Backlog backlog,
            Closing closing,
            SessionSettings settings) {
        this.connection = connection;
        this.core = core;
        this.output = output;
        this.backlog = backlog;
        this.closing = closing;
        this.settings = settings;
    }

    /** A message of so many bytes is not sent: the connection is closed, or too much waits already. */
    void refuse(int size, SentStage written) {
        boolean isFull = !closing.isStarted();
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
    boolean replacesOldest(int size) {
        if (closing.isStarted() || settings.limits().backlogPolicy() != BacklogPolicy.DROP_OLDEST) {
            return false;
        }
        long waiting = backlog.queued();
        while (output.dropOldest(backlog.lacks(size))) {
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

    /** What waits is dropped, so that the close frame need not wait behind it. */
    void giveUp(String limit, String why) {
        if (closing.start(CloseReason.of(CloseReason.TRY_AGAIN_LATER))) {
            tell(limit, more -> LOG.warn("Connection {} is closed with 1013: {}{}", connection, why, more));
            output.drop();
            backlog.wake();
            core.close(CloseReason.TRY_AGAIN_LATER, TOO_SLOW, Callback.NOOP);
        }
    }

    private void tell(String limit, Consumer<String> line) {
        settings.complaints().tell("transport " + limit, line);
    }
}
