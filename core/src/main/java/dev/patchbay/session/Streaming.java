package dev.patchbay.session;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.socket.CloseReason;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Hands messages to their handlers while they arrive; one message of a connection arrives at a time. */
final class Streaming {

    private final PeerConnection connection;
    private final SocketCalls calls;
    private final Mailbox mailbox;
    private final Answers answers;
    private final StreamPlaces places;
    private volatile @Nullable Arrival arriving;
    private volatile boolean ended;

    /** A message of which more is to come, and the place of its handler. */
    private record Arrival(ArrivingMessage message, StreamPlaces.Place place) {}

    Streaming(PeerConnection connection, SocketCalls calls, Mailbox mailbox, Answers answers, StreamPlaces places) {
        this.connection = connection;
        this.calls = calls;
        this.mailbox = mailbox;
        this.answers = answers;
        this.places = places;
    }

    /** Whether a message has begun and not ended. */
    boolean isArriving() {
        return arriving != null;
    }

    /** The first part of a message, or the next; returns whether to read on. */
    boolean bring(byte[] part, boolean text) {
        Arrival arrival = arriving;
        if (arrival == null) {
            arrival = begin(text);
        }
        return arrival.message().bring(part);
    }

    /** The message is complete. */
    void complete() {
        Arrival arrival = arriving;
        if (arrival != null) {
            arrival.message().complete();
            arrival.place().waive();
        }
        arriving = null;
    }

    /** No more will come. */
    void end(String why) {
        ended = true;
        Arrival arrival = arriving;
        if (arrival != null) {
            breakOff(arrival, why);
        }
    }

    private static void breakOff(Arrival arrival, String why) {
        arrival.message().breakOff(why);
        arrival.place().waive();
    }

    private Arrival begin(boolean text) {
        ArrivingMessage message = new ArrivingMessage(() -> connection.wire().demand());
        Arrival arrival = new Arrival(message, places.place(() -> handle(message, text)));
        arriving = arrival;
        if (ended) {
            breakOff(arrival, "the connection has ended"); // and nobody else may see this one any more
        }
        mailbox.accept(arrival.place()::call);
        return arrival;
    }

    private CompletionStage<Mailbox.Call> handle(ArrivingMessage message, boolean text) {
        connection.wire().flush(); // what it sends may be what the peer waits for before it sends the rest
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
