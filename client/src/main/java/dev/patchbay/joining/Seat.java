package dev.patchbay.joining;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientException.NoRoom;
import dev.patchbay.client.ClientException.SupplierFailed;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.Phase;
import dev.patchbay.client.channel.ChannelException;
import dev.patchbay.client.channel.ChannelMessage;
import dev.patchbay.client.channel.ChannelReply;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.ServerMessage;
import dev.patchbay.session.GuardedStage;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** One channel of one client. Its state is guarded by its socket's lock; nothing of the program's runs under that, and nothing is sent. */
final class Seat extends Hearers {

    private static final Time.Task NOTHING = () -> {};
    private static final Inbound EMPTY = Inbound.Text.of("{}");

    private final Joining by;
    private final String topic;
    private final Supplier<JsonValue> payload;
    private final GuardedStage<ChannelReply> joined;

    // Guarded by the lock of its socket.
    private volatile ChannelState state = ChannelState.CLOSED;
    private volatile String joinRef = "";
    private boolean wasJoined;
    private int tries;
    private Time.Task alarm = NOTHING;
    private final Queue<Asked> waiting = new ArrayDeque<>();
    private final CompletableFuture<Void> left = new CompletableFuture<>();

    Seat(Joining by, String topic, Supplier<JsonValue> payload) {
        this.by = by;
        this.topic = topic;
        this.payload = payload;
        this.joined = by.stage();
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public ChannelState state() {
        return state;
    }

    @Override
    public CompletionStage<ChannelReply> join() {
        by.locked(() -> {
            if (wasJoined) {
                throw new IllegalStateException("The channel " + topic + " was joined before: make another one");
            }
            wasJoined = true;
            if (by.isOver()) {
                joined.lose(new ClientException.NotConnected(by.connection().state()));
                return;
            }
            move(ChannelState.JOINING);
            by.takesPlace(this);
        });
        ask();
        return joined;
    }

    /** Asks the server to be let in, where there is one and it is time. */
    void ask() {
        if (!by.isOpen() || state != ChannelState.JOINING) {
            return;
        }
        Inbound message;
        try {
            message = Inbound.Text.of(payload.get().text());
        } catch (RuntimeException failure) { // of the program's
            notAsked(failure);
            return;
        }
        by.locked(() -> {
            if (state == ChannelState.JOINING) {
                joinRef = by.post().ref();
                Asked join = by.asked(topic, "phx_join", message, TIMEOUT, this::letIn, this::joinTimedOut);
                by.post().put(Optional.of(joinRef), joinRef, join);
            }
        });
    }

    private void notAsked(RuntimeException failure) {
        by.locked(() -> {
            joined.lose(new SupplierFailed("payload of the join of " + topic, failure));
            errs();
        });
    }

    /** The server has answered. On the network's thread. */
    private void letIn(ChannelReply reply) {
        by.locked(() -> {
            if (state != ChannelState.JOINING) {
                return;
            }
            if (reply.isOk()) {
                tries = 0;
                move(ChannelState.JOINED);
                by.well();
                joined.succeed(reply);
                for (Asked next = waiting.poll(); next != null; next = waiting.poll()) {
                    put(next);
                }
            } else {
                joined.lose(new ChannelException.JoinRefused(topic, reply));
                errs();
            }
        });
    }

    private void joinTimedOut() {
        by.locked(() -> {
            if (state == ChannelState.JOINING) {
                joined.lose(new TimedOut(Phase.REQUEST, TIMEOUT));
                by.post().put(Optional.of(joinRef), by.post().ref(), by.unasked(topic, "phx_leave"));
                errs();
            }
        });
    }

    /** It is joined again behind a while. Under the lock. */
    private void errs() {
        move(ChannelState.ERRORED);
        alarm.cancel();
        tries++;
        alarm = by.after(by.delay(tries), this::again);
    }

    private void again() {
        by.locked(() -> {
            if (state == ChannelState.ERRORED && by.isOpen()) {
                move(ChannelState.JOINING);
            }
        });
        by.later(this::ask);
    }

    /** The connection is gone, and its channels with it. Under the lock. */
    void breaks() {
        alarm.cancel();
        if (state == ChannelState.LEAVING) {
            ends();
        } else if (state != ChannelState.CLOSED) {
            move(ChannelState.ERRORED);
        }
    }

    /** There is a connection. Under the lock. */
    void opens() {
        alarm.cancel();
        if (state == ChannelState.ERRORED) {
            tries = 0;
            move(ChannelState.JOINING);
        }
    }

    /** Nothing follows. Under the lock. */
    void ends() {
        alarm.cancel();
        move(ChannelState.CLOSED);
        by.leavesPlace(this);
        waiting.forEach(Asked::lose);
        waiting.clear();
        joined.cancel(false);
        by.later(() -> left.complete(null));
    }

    @Override
    public CompletionStage<ChannelReply> push(String event, JsonValue json) {
        return push(event, json, TIMEOUT);
    }

    @Override
    public CompletionStage<ChannelReply> push(String event, JsonValue json, Duration timeout) {
        return push(event, Inbound.Text.of(json.text()), timeout);
    }

    @Override
    public CompletionStage<ChannelReply> push(String event, byte[] bytes) {
        return push(event, new Inbound.Binary(bytes), TIMEOUT);
    }

    private CompletionStage<ChannelReply> push(String event, Inbound message, Duration timeout) {
        Asked push = by.asked(topic, event, message, timeout, reply -> {}, () -> {});
        by.locked(() -> {
            if (state == ChannelState.JOINED && by.isOpen()) {
                put(push);
            } else if (!wasJoined || state == ChannelState.CLOSED || state == ChannelState.LEAVING) {
                push.fail(new ChannelException.NotJoined(topic, wasJoined ? Optional.of(state) : Optional.empty()));
            } else if (!waits(push)) {
                push.fail(new NoRoom("pushes of " + topic + " that wait until it is joined", MOST_WAITING));
            }
        });
        return push.stage();
    }

    private boolean waits(Asked push) {
        if (waiting.size() >= MOST_WAITING) {
            waiting.removeIf(Asked::isSettled);
        }
        return waiting.size() < MOST_WAITING && waiting.add(push);
    }

    private void put(Asked push) {
        if (!push.isSettled()) {
            by.post().put(Optional.of(joinRef), by.post().ref(), push);
        }
    }

    @Override
    public CompletionStage<Void> leave() {
        by.locked(() -> {
            boolean isIn = state == ChannelState.JOINED || state == ChannelState.JOINING;
            if (isIn && by.isOpen() && !joinRef.isEmpty()) {
                alarm.cancel();
                move(ChannelState.LEAVING);
                Asked leave = by.asked(topic, "phx_leave", EMPTY, TIMEOUT, reply -> over(), this::over);
                by.post().put(Optional.of(joinRef), by.post().ref(), leave);
            } else if (state != ChannelState.LEAVING) {
                ends();
            }
        });
        return left.copy();
    }

    private void over() {
        by.locked(() -> {
            if (state == ChannelState.LEAVING) {
                ends();
            }
        });
    }

    /** Whether a message is for this one, and not for an earlier join of its topic. */
    boolean isMeant(ServerMessage message) {
        boolean isOfNow = !(message instanceof ServerMessage.Push push)
                || push.joinRef().string().filter(ref -> !ref.equals(joinRef)).isEmpty();
        return isOfNow && message.topic().equals(topic);
    }

    /** The server says something. In the turn of the connection. */
    void hears(String event, Inbound said) {
        switch (event) {
            case "phx_close" -> by.locked(this::ends);
            case "phx_error" ->
                by.locked(() -> {
                    if (state == ChannelState.JOINED || state == ChannelState.JOINING) {
                        by.post().lose(topic);
                        errs();
                    }
                });
            default -> tell(new ChannelMessage(topic, event, said), by::failed);
        }
    }

    /** Its join was answered with yes. In the turn of the connection. */
    void hearsJoin(ServerMessage.Reply reply) {
        if (reply.ref().string().filter(joinRef::equals).isPresent()
                && reply.status().equals("ok")) {
            tell(new ChannelReply(reply.status(), reply.payload()), by::failed);
        }
    }

    private void move(ChannelState next) {
        state = next;
        by.tell(() -> tell(next, by::failed));
    }

    @Override
    public String toString() {
        return topic + " " + state;
    }
}
