package dev.patchbay.session;

import dev.patchbay.binding.SocketCalls;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.log.OneLine;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Refused;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of one connection whose handler failed, and nobody has taken the failure: it is closed first, and then others
 * are told, who may fail themselves.
 */
final class HandlerFailures {

    private static final Logger LOG = LoggerFactory.getLogger(HandlerFailures.class);

    private static final int LONGEST = 123;

    private final PeerConnection connection;
    private final SocketCalls calls;
    private final SessionSettings settings;

    HandlerFailures(PeerConnection connection, SocketCalls calls, SessionSettings settings) {
        this.connection = connection;
        this.calls = calls;
        this.settings = settings;
    }

    /** A failure that an {@code @OnError} has answered to another one with; it has taken the first where it refuses. */
    void closeAfter(Throwable failure, Throwable first) {
        closeAfter(failure);
        if (failure != first && !(failure instanceof Refused)) {
            tell(first);
        }
    }

    void closeAfter(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException ? StageFailure.causeOf(failure) : failure;
        if (cause instanceof CutShortException) {
            return; // not the handler's fault, and the connection is ending already
        }
        if (cause instanceof DecodeException unreadable) {
            refuse(Undecodable.problem(unreadable));
        } else if (cause instanceof CharacterCodingException) {
            refuse(Undecodable.NO_UTF8);
        } else if (cause instanceof Refused refused) {
            turnAway(refused);
        } else {
            connection.close(CloseReason.of(CloseReason.INTERNAL_ERROR));
            tell(failure);
        }
    }

    /** Something failed that is not the program's, and the connection cannot go on. */
    void closeAfterBug(Throwable failure) {
        connection.close(CloseReason.of(CloseReason.INTERNAL_ERROR));
        tell(failure);
    }

    /** What the program means to do is no failure. */
    private void turnAway(Refused refused) {
        connection.close(Undecodable.reason(CloseReason.POLICY_VIOLATION, refused.reason()));
        Complaints.quietly(() -> LOG.debug(
                "A handler of {} refused; connection {} is closed with 1008: {}",
                settings.filter().show(connection.path()),
                connection.id(),
                OneLine.of(refused.reason(), LONGEST)));
    }

    private void refuse(String problem) {
        if (connection.isOpen()) { // else who read the text has said so already
            Undecodable.tell(settings, connection.id(), problem);
        }
        connection.close(Undecodable.reason(CloseReason.INVALID_PAYLOAD, problem));
    }

    private void tell(Throwable failure) {
        Complaints.quietly(() -> settings.observer().failed(connection.id(), failure));
        String cause = "failed " + calls.getClass().getName() + " "
                + failure.getClass().getName();
        settings.complaints()
                .tell(
                        cause,
                        more -> LOG.error(
                                "A handler of {} failed; connection {} is closed with 1011{}",
                                settings.filter().show(connection.path()),
                                connection.id(),
                                more,
                                LoggedFailure.of(failure)));
    }
}
