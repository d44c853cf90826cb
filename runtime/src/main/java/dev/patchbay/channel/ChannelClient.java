package dev.patchbay.channel;

import dev.patchbay.codec.Protocol;
import dev.patchbay.message.Envelope;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.message.ReplyMessage;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Answer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.SocketCalls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client and its channels, on top of a plain socket: reads envelopes in order, answers what no channel has to answer,
 * and puts the rest into the mailboxes of the channels (Phoenix Channels, the dispatch algorithm).
 */
public final class ChannelClient implements SocketCalls {

    static final Outbound.Text EMPTY = Outbound.text("{}");

    private static final Logger LOG = LoggerFactory.getLogger(ChannelClient.class);

    /**
     * What the clients of one socket share.
     *
     * @param routes the channels, the first match serves
     * @param pubSub carries broadcasts
     * @param workers where handlers run
     * @param maxChannels how many topics one client may have joined
     */
    public record Settings(List<ChannelRoute> routes, PubSub pubSub, Executor workers, int maxChannels) {}

    private final Settings settings;
    private final Protocol protocol;
    private final Map<String, ChannelSession> sessions = new ConcurrentHashMap<>();

    /**
     * A client without channels.
     *
     * @param settings what it shares with others
     * @param protocol what it speaks
     */
    public ChannelClient(Settings settings, Protocol protocol) {
        this.settings = settings;
        this.protocol = protocol;
    }

    @Override
    public boolean isNonBlocking(Inbound message) {
        return true; // it only decodes and posts
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) {
        receive(protocol.decode(message), connection);
        return Answer.none();
    }

    @Override
    public Answer onBinary(Inbound.Binary message, Connection connection) {
        receive(protocol.decode(message), connection);
        return Answer.none();
    }

    /** What cannot be decoded closes the connection with 1011, as Phoenix does. */
    @Override
    public Answer onError(Throwable error, Connection connection) {
        LOG.debug("Closing connection {} of channels", connection.id(), error);
        connection.close(CloseReason.of(CloseReason.INTERNAL_ERROR));
        return Answer.none();
    }

    @Override
    public void onClose(CloseReason reason, Connection connection) {
        sessions.values().forEach(session -> session.end(LeaveReason.CLOSED));
        sessions.clear();
    }

    private void receive(Envelope message, Connection connection) {
        String topic = message.topic().string().orElse("");
        String event = message.event().string().orElse("");
        if (topic.equals("phoenix") && event.equals("heartbeat")) {
            connection.send(protocol.encode(
                    new ReplyMessage(JsonValue.NULL, message.ref(), message.topic(), "ok", EMPTY)));
            return;
        }
        Optional<ChannelSession> joined = Optional.ofNullable(sessions.get(topic));
        if (event.equals("phx_join")) {
            join(topic, message, joined, connection);
        } else if (joined.isPresent()) {
            joined.get().receive(event, message);
        } else if (event.equals("phx_leave")) {
            reply(message, message.joinRef(), "ok", EMPTY, connection);
        } else {
            unmatched(message, connection);
        }
    }

    private void join(String topic, Envelope message, Optional<ChannelSession> before, Connection connection) {
        before.ifPresent(this::forget); // its slot is free, whatever becomes of the new join
        Optional<ChannelRoute> route = settings.routes().stream()
                .filter(candidate -> candidate.pattern().match(topic).isPresent())
                .findFirst();
        if (route.isEmpty()) {
            LOG.warn("No channel serves the topic '{}'", topic);
            before.ifPresent(session -> session.end(LeaveReason.DUPLICATE_JOIN));
            unmatched(message, connection);
        } else if (sessions.size() >= settings.maxChannels()) {
            LOG.error("Connection {} has joined {} channels, which is the limit", connection.id(), sessions.size());
            reply(message, message.joinRef(), "error", reason("too many channels joined"), connection);
        } else {
            ChannelSession session = new ChannelSession(this, topic, message, connection);
            sessions.put(topic, session);
            session.join(route.get(), message.payload(), before);
        }
    }

    void forget(ChannelSession session) {
        sessions.remove(session.topic(), session);
    }

    Protocol protocol() {
        return protocol;
    }

    Settings settings() {
        return settings;
    }

    void unmatched(Envelope message, Connection connection) {
        reply(message, JsonValue.NULL, "error", reason("unmatched topic"), connection);
    }

    void reply(Envelope message, JsonValue joinRef, String status, Outbound payload, Connection connection) {
        connection.send(protocol.encode(new ReplyMessage(joinRef, message.ref(), message.topic(), status, payload)));
    }

    static Outbound.Text reason(String text) {
        return Outbound.text("{\"reason\":" + JsonValue.of(text).text() + "}");
    }
}
