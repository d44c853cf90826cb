package dev.patchbay.session;

import dev.patchbay.socket.Answer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.SocketCalls;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Hands messages to their handlers while they arrive; one message of a connection arrives at a time. */
final class Streaming {

    private final PeerConnection connection;
    private final SocketCalls calls;
    private final Mailbox mailbox;
    private final Answers answers;
    private volatile @Nullable ArrivingMessage arriving;
    private volatile boolean ended;

    Streaming(PeerConnection connection, SocketCalls calls, Mailbox mailbox, Answers answers) {
        this.connection = connection;
        this.calls = calls;
        this.mailbox = mailbox;
        this.answers = answers;
    }

    /** Whether a message has begun and not ended. */
    boolean isArriving() {
        return arriving != null;
    }

    /** The first part of a message, or the next; returns whether to read on. */
    boolean bring(byte[] part, boolean text) {
        ArrivingMessage message = arriving;
        if (message == null) {
            message = begin(text);
        }
        return message.bring(part);
    }

    /** The message is complete. */
    void complete() {
        ArrivingMessage message = arriving;
        if (message != null) {
            message.complete();
        }
        arriving = null;
    }

    /** No more will come. */
    void end(String why) {
        ended = true;
        ArrivingMessage message = arriving;
        if (message != null) {
            message.breakOff(why);
        }
    }

    private ArrivingMessage begin(boolean text) {
        ArrivingMessage message = new ArrivingMessage(() -> connection.wire().demand());
        arriving = message;
        if (ended) {
            message.breakOff("the connection has ended"); // and nobody else may see this one any more
        }
        mailbox.accept(() -> handle(message, text));
        return message;
    }

    private CompletionStage<Mailbox.Call> handle(ArrivingMessage message, boolean text) {
        connection.wire().uncork(); // what it sends may be what the peer waits for before it sends the rest
        return answers.handle(() -> read(message, text));
    }

    private Answer read(ArrivingMessage message, boolean text) throws Throwable {
        try {
            return text ? onText(message) : calls.onBinaryStream(message, connection);
        } finally {
            message.skip(); // before it is answered, lest the peer hears of it first
        }
    }

    private Answer onText(ArrivingMessage message) throws Throwable {
        return calls.onTextStream(new StrictText(message, this::refuse), connection);
    }

    private void refuse() {
        connection.close(Undecodable.reason(CloseReason.INVALID_PAYLOAD, Undecodable.NO_UTF8));
        Undecodable.tell(connection.settings(), connection.id(), Undecodable.NO_UTF8);
    }
}
