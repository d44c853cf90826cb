package dev.patchbay.phoenix;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.TopicParams;
import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.AnswerMessage;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.session.SessionSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The channels that one client has joined, and which message goes to which. Receives one message at a time. */
final class JoinedChannels implements Topics {

    private static final Logger LOG = LoggerFactory.getLogger(JoinedChannels.class);

    private final List<ChannelRoute> routes;
    private final ChannelUser user;
    private final ClientWire wire;
    private final ChannelMap channels = new ChannelMap();
    private final Headcount headcount;

    JoinedChannels(List<ChannelRoute> routes, ChannelUser user, ClientWire wire) {
        this.routes = routes;
        this.user = user;
        this.wire = wire;
        this.headcount = new Headcount(2 * limit());
    }

    /** Takes a message; the answer says when the next one may come. */
    Answer receive(Envelope message) {
        Optional<String> topic = message.topic().string();
        return topic.isPresent() ? receive(topic.get(), event(message), message) : absent(message);
    }

    private Answer receive(String topic, String event, Envelope message) {
        if (event.equals("heartbeat") && topic.equals("phoenix")) {
            wire.reply(JsonValue.NULL, message, Replies.OK);
            return Answer.none();
        }
        if (event.equals("phx_join")) {
            return join(topic, message);
        }
        Optional<ChannelSession> channel = channels.get(topic);
        return channel.isPresent() ? channel.get().receive(event, message) : absent(message);
    }

    /** The event of a message; what is no string is known by its JSON. */
    static String event(Envelope message) {
        Optional<String> event = message.event().string();
        return event.isPresent() ? event.get() : message.event().text();
    }

    @Override
    public Answer absent(Envelope message) {
        if (event(message).equals("phx_leave")) {
            wire.reply(message.joinRef(), message, Replies.OK);
        } else if (event(message).equals(AnswerMessage.EVENT)) {
            warn("answers what no channel asks, or no more", "");
        } else {
            wire.reply(JsonValue.NULL, message, Replies.UNMATCHED_TOPIC);
        }
        return Answer.none();
    }

    /** The connection has ended. */
    void close() {
        channels.values().forEach(ChannelSession::close);
        headcount.close();
    }

    /** What the client has joined at this moment. */
    List<String> topics() {
        return channels.values().stream()
                .filter(ChannelSession::listens)
                .map(ChannelSession::topic)
                .sorted()
                .toList();
    }

    /** Completes when the connection has ended and no channel's call runs any more. */
    CompletionStage<Void> ended() {
        return headcount.ended();
    }

    @Override
    public void free(Membership channel) {
        channels.remove(channel);
    }

    @Override
    public boolean isTaken(Membership channel) {
        Optional<ChannelSession> current = channels.get(channel.topic());
        return current.isPresent() && current.get() != channel;
    }

    @Override
    public void left() {
        headcount.leave();
    }

    @Override
    public ChannelUser user() {
        return user;
    }

    @Override
    public ClientWire wire() {
        return wire;
    }

    SessionSettings settings() {
        return wire.connection().settings();
    }

    private Answer join(String topic, Envelope message) {
        for (ChannelRoute route : routes) {
            Optional<Map<String, String>> names = route.pattern().match(topic);
            if (names.isPresent()) {
                return join(topic, message, route, names.get());
            }
        }
        warn("joins a topic that no channel serves", ": " + settings().filter().show(topic));
        return absent(message);
    }

    private Answer join(String topic, Envelope message, ChannelRoute route, Map<String, String> names) {
        Optional<ChannelSession> before = channels.get(topic);
        if (isFull(before)) {
            warn("may not join more than " + limit() + " channels", "");
            wire.reply(message.joinRef(), message, Replies.TOO_MANY_CHANNELS);
            return Answer.none();
        }
        headcount.enter();
        ChannelSession channel = new ChannelSession(this, topic, message, route);
        channels.put(channel); // its slot was free, or is so now, whatever becomes of this join
        channel.join(before, TopicParams.of(names, route.with()));
        return headcount.whenFewer();
    }

    /** To join a topic again is always possible: its slot is free. */
    private boolean isFull(Optional<ChannelSession> before) {
        return before.isEmpty() && channels.size() >= limit();
    }

    /** Clients can do the same wrong thing very often. */
    private void warn(String cause, String what) {
        settings()
                .complaints()
                .tell(
                        cause,
                        more -> LOG.warn(
                                "Connection {} {}{}{}", wire.connection().id(), cause, what, more));
    }

    private int limit() {
        return settings().limits().channels();
    }
}
