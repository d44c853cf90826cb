package dev.patchbay.phoenix;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.Push;
import dev.patchbay.protocol.ReplyMessage;
import dev.patchbay.protocol.ServerProtocol;
import dev.patchbay.session.Mailbox;
import dev.patchbay.session.ServedConnection;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.CloseReason;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one client is sent, in the version of the protocol that it speaks. Any thread. What one run of a channel's mailbox sends is
 * written together.
 */
final class ClientWire implements Mailbox.Owner {

    private static final Logger LOG = LoggerFactory.getLogger(ClientWire.class);

    private final ServedConnection connection;
    private final ServerProtocol protocol;
    private final Function<Broadcast, Outbound> writing;
    private long questions; // guarded by this

    ClientWire(ServedConnection connection, ServerProtocol protocol) {
        this.connection = connection;
        this.protocol = protocol;
        this.writing = protocol::encode;
    }

    ServedConnection connection() {
        return connection;
    }

    /**
     * A reply's frame.
     *
     * @throws IllegalArgumentException where the protocol cannot say it
     */
    Outbound frame(JsonValue joinRef, Envelope message, ChannelAnswer.Replied reply) {
        return protocol.encode(
                new ReplyMessage(joinRef, message.ref(), message.topic(), reply.status(), reply.payload()));
    }

    /** Replies to a message; throws as {@link #frame}. */
    void reply(JsonValue joinRef, Envelope message, ChannelAnswer.Replied reply) {
        connection.post(frame(joinRef, message, reply));
    }

    /** A push's frame; throws as {@link #push}. */
    Outbound frame(Push push) {
        return protocol.encode(push);
    }

    /** What the next question is called: of this connection no other is, and no message of its client's, which are numbers. */
    synchronized String nextQuestion() {
        questions++;
        return "q" + questions;
    }

    void post(Outbound frame) {
        connection.post(frame);
    }

    /**
     * A push.
     *
     * @throws IllegalArgumentException where the protocol cannot say it
     */
    void push(Push push) {
        connection.post(protocol.encode(push));
    }

    /** A broadcast: the same bytes for all who speak this version; throws as {@link #push}. */
    void deliver(Broadcast broadcast) {
        connection.deliver(broadcast.frame(protocol, writing));
    }

    @Override
    public void runStarts() {
        connection.cork();
    }

    @Override
    public void runEnds() {
        connection.uncork();
    }

    /** What fails outside of all handlers cannot be one channel's. */
    @Override
    public void failed(Throwable failure) {
        connection.close(CloseReason.of(CloseReason.INTERNAL_ERROR));
        SessionSettings settings = connection.settings();
        Complaints.quietly(() -> settings.observer().failed(connection.id(), failure));
        settings.complaints()
                .tell(
                        "channels " + failure.getClass().getName(),
                        more -> LOG.error(
                                "The channels of connection {} failed; it is closed with 1011{}",
                                connection.id(),
                                more,
                                LoggedFailure.of(failure)));
    }

    /** A message of so many bytes was not sent. */
    void dropped(int bytes) {
        connection.settings().observer().dropped(connection.id(), bytes);
    }
}
