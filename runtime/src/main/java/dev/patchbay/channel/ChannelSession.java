package dev.patchbay.channel;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Envelope;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.message.Push;
import dev.patchbay.message.ReplyMessage;
import dev.patchbay.pubsub.Subscriber;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Mailbox;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One topic that one client joined: its mailbox, and what its handlers' answers do. A failure ends this channel and
 * nothing else.
 */
final class ChannelSession implements Subscriber, ChannelContext {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelSession.class);

    private enum State {
        JOINING,
        JOINED,
        ENDED
    }

    private final ChannelClient client;
    private final String topic;
    private final Envelope join;
    private final Connection connection;
    private final Mailbox mailbox;
    private volatile State state = State.JOINING;
    private volatile JsonValue ref = JsonValue.NULL;
    private ChannelCalls calls = new ChannelCalls() {};

    ChannelSession(ChannelClient client, String topic, Envelope join, Connection connection) {
        this.client = client;
        this.topic = topic;
        this.join = join;
        this.connection = connection;
        this.mailbox = new Mailbox(client.settings().workers(), Runs.NONE);
    }

    /** Asks the channel's class; messages that come meanwhile wait behind. */
    void join(ChannelRoute route, Inbound payload, Optional<ChannelSession> before) {
        mailbox.accept(() -> attempt(() -> {
            calls = route.binding().create(route.pattern().match(topic).orElseThrow());
            return calls.onJoin(payload, this);
        }, (answer, failure) -> joined(answer, failure, before)));
    }

    /** A message to this topic, of this join or of another. */
    void receive(String event, Envelope message) {
        boolean stale = !message.joinRef().isNull() && !message.joinRef().equals(join.joinRef());
        if (stale) {
            return; // as Phoenix: of a join that is over
        }
        mailbox.accept(() -> {
            if (state != State.JOINED) {
                unjoined(event, message);
                return Mailbox.DONE;
            }
            if (event.equals("phx_leave")) {
                reply(message, "ok", ChannelClient.EMPTY);
                stop(LeaveReason.LEFT);
                return Mailbox.DONE;
            }
            ref = message.ref();
            return attempt(
                    () -> calls.onMessage(event, message.payload(), this),
                    (answer, failure) -> handled(message, answer, failure));
        });
    }

    /** Ends without a word to the client. */
    void end(LeaveReason reason) {
        mailbox.stopWaiting();
        mailbox.accept(() -> {
            if (state == State.JOINED) {
                leave(reason);
            }
            state = State.ENDED;
            return Mailbox.DONE;
        });
    }

    @Override
    public void deliver(Broadcast broadcast) {
        if (!calls.intercepts(broadcast.event())) {
            connection.send(broadcast.frame(client.protocol(), client.protocol()::encode));
            return;
        }
        mailbox.accept(() -> attempt(
                () -> {
                    if (state == State.JOINED) {
                        calls.onIntercept(broadcast, this).ifPresent(payload -> send(broadcast.event(), payload));
                    }
                    return ChannelAnswer.none();
                },
                (answer, failure) -> failure.ifPresent(this::crash)));
    }

    @Override
    public boolean isOpen() {
        return state == State.JOINED;
    }

    @Override
    public String topic() {
        return topic;
    }

    /** A client that names no join is known by the ref of its join message. */
    @Override
    public JsonValue joinRef() {
        return join.joinRef().isNull() ? join.ref() : join.joinRef();
    }

    @Override
    public JsonValue ref() {
        return ref;
    }

    @Override
    public void push(String event, Outbound payload) {
        checkMaySend(event);
        send(event, payload);
    }

    @Override
    public void broadcast(String event, Outbound payload) {
        checkMaySend(event);
        client.settings().pubSub().broadcast(new Broadcast(topic, event, payload));
    }

    @Override
    public void broadcastFrom(String event, Outbound payload) {
        checkMaySend(event);
        client.settings().pubSub().broadcastFrom(this, new Broadcast(topic, event, payload));
    }

    private void checkMaySend(String event) {
        if (state != State.JOINED) {
            throw new IllegalStateException("The channel " + topic + " is not joined: it can send from its answered join"
                    + " to its end. Use the hook after the join");
        }
        if (event.startsWith("phx_")) {
            throw new IllegalArgumentException("The event '" + event + "' is the protocol's own; choose a name that does"
                    + " not start with phx_");
        }
    }

    private void send(String event, Outbound payload) {
        connection.send(client.protocol().encode(new Push(joinRef(), JsonValue.NULL, topic, event, payload)));
    }

    private void unjoined(String event, Envelope message) {
        if (event.equals("phx_leave")) {
            client.reply(message, message.joinRef(), "ok", ChannelClient.EMPTY, connection);
        } else {
            client.unmatched(message, connection);
        }
    }

    private void joined(ChannelAnswer answer, Optional<Throwable> failure, Optional<ChannelSession> before) {
        boolean accepted = failure.isEmpty() && isAccepted(answer);
        if (accepted) {
            client.settings().pubSub().subscribe(topic, this);
            state = State.JOINED;
            client.settings().pubSub().subscribe(topic, this); // a subscriber that is not open is forgotten
        } else {
            state = State.ENDED;
            client.forget(this);
        }
        answerJoin(answer, failure);
        before.ifPresent(session -> session.replaced());
        if (accepted) {
            step(() -> calls.afterJoin(this));
        }
    }

    private void answerJoin(ChannelAnswer answer, Optional<Throwable> failure) {
        JsonValue asWritten = join.joinRef();
        if (failure.isPresent()) {
            LOG.error("Joining {} failed", topic, failure.get());
            client.reply(join, asWritten, "error", ChannelClient.reason("join crashed"), connection);
        } else if (answer instanceof ChannelAnswer.Reply reply) {
            client.reply(join, asWritten, reply.status(), reply.payload(), connection);
        } else {
            client.reply(join, asWritten, "ok", ChannelClient.EMPTY, connection);
        }
    }

    private static boolean isAccepted(ChannelAnswer answer) {
        return !(answer instanceof ChannelAnswer.Reply reply) || reply.status().equals("ok");
    }

    /** Another join of the same client took the topic over. */
    private void replaced() {
        sendLast("phx_close", ChannelClient.EMPTY);
        end(LeaveReason.DUPLICATE_JOIN);
    }

    private void handled(Envelope message, ChannelAnswer answer, Optional<Throwable> failure) {
        ref = JsonValue.NULL;
        if (failure.isPresent()) {
            crash(failure.get());
        } else if (answer instanceof ChannelAnswer.Reply reply) {
            reply(message, reply.status(), reply.payload());
        } else if (answer instanceof ChannelAnswer.Stop stop) {
            stop.reply().ifPresent(reply -> reply(message, reply.status(), reply.payload()));
            stop(LeaveReason.STOPPED);
        } else if (answer == ChannelAnswer.unhandled()) {
            crash(new IllegalArgumentException("The channel " + topic + " has no handler for the event "
                    + message.event().text()));
        }
    }

    private void reply(Envelope message, String status, Outbound payload) {
        connection.send(client.protocol().encode(
                new ReplyMessage(joinRef(), message.ref(), message.topic(), status, payload)));
    }

    private void stop(LeaveReason reason) {
        sendLast("phx_close", ChannelClient.EMPTY);
        leave(reason);
    }

    private void crash(Throwable failure) {
        LOG.error("The channel {} of connection {} crashed", topic, connection.id(), failure);
        leave(LeaveReason.CRASHED);
        sendLast("phx_error", ChannelClient.reason("channel_crash"));
    }

    /** The two messages that end a channel carry the join's ref twice, as the client wrote it. */
    private void sendLast(String event, Outbound payload) {
        connection.send(client.protocol().encode(new Push(join.joinRef(), join.joinRef(), topic, event, payload)));
    }

    private void leave(LeaveReason reason) {
        client.forget(this);
        try {
            calls.onLeave(reason, this);
        } catch (Throwable failure) {
            LOG.error("Leaving {} failed", topic, failure);
        }
        state = State.ENDED;
        client.settings().pubSub().unsubscribeAll(this);
    }

    private void step(Step step) {
        try {
            step.run();
        } catch (Throwable failure) {
            crash(failure);
        }
    }

    private CompletionStage<?> attempt(Attempt attempt, Outcome outcome) {
        try {
            return settle(attempt.answer(), outcome);
        } catch (Throwable failure) {
            outcome.known(ChannelAnswer.none(), Optional.of(failure));
            return Mailbox.DONE;
        }
    }

    private CompletionStage<?> settle(ChannelAnswer answer, Outcome outcome) {
        if (!(answer instanceof ChannelAnswer.Later later)) {
            outcome.known(answer, Optional.empty());
            return Mailbox.DONE;
        }
        return later.stage().handle((known, failure) -> {
            outcome.known(failure == null ? known : ChannelAnswer.none(), Optional.ofNullable(failure).map(ChannelSession::cause));
            return Mailbox.DONE;
        });
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    @FunctionalInterface
    private interface Attempt {
        ChannelAnswer answer() throws Throwable;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Throwable;
    }

    @FunctionalInterface
    private interface Outcome {
        void known(ChannelAnswer answer, Optional<Throwable> failure);
    }
}
