package dev.patchbay.phoenix;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelBinding;
import dev.patchbay.binding.ChannelCalls;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.Push;
import dev.patchbay.session.Mailbox;
import dev.patchbay.session.SessionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * One client in one topic, from the join to the end: which topic, who serves it, how far it has come, and whose turn it is. What a
 * channel consists of looks at this, and not at each other.
 */
abstract class Membership {

    private static final ChannelCalls NOT_YET = new ChannelCalls() {};
    private static final Inbound FORGOTTEN = new Inbound.Text(new byte[0]);

    private final Topics topics;
    private final String topic;
    private final ChannelRoute route;
    private final Mailbox mailbox;
    private final Room room;
    private volatile Envelope join;
    private volatile Phase phase = Phase.JOINING; // written under this
    private volatile ChannelCalls calls = NOT_YET;
    private volatile boolean stopping;
    private volatile boolean leaving;
    private List<Runnable> endings = List.of(); // guarded by this

    Membership(Topics topics, String topic, Envelope join, ChannelRoute route) {
        this.topics = topics;
        this.topic = topic;
        this.join = join;
        this.route = route;
        this.mailbox = new Mailbox(settings().workers(), wire());
        this.room = new Room(settings().limits().waitingCalls());
    }

    /** Ends as planned, in the channel's turn. */
    abstract CompletionStage<Mailbox.Call> over(LeaveReason reason);

    /** Ends because a handler failed, in the channel's turn. */
    abstract CompletionStage<Mailbox.Call> crash(Throwable failure);

    /** What the handlers are given. */
    abstract HandlerContext context();

    /** A step in the channel's turn, whose failure ends the channel. */
    Turn turn(Turn.Step step) {
        return new Turn(step, new Turn.Outcome() {
            @Override
            public CompletionStage<Mailbox.Call> answered(ChannelAnswer answer) {
                return stopping ? over(LeaveReason.STOPPED) : Mailbox.DONE;
            }

            @Override
            public CompletionStage<Mailbox.Call> failed(Throwable failure) {
                return crash(failure);
            }
        });
    }

    /** The channel is to end as planned, behind the call that runs. Any thread. */
    void stop() {
        stopping = true;
        mailbox.accept(() -> over(LeaveReason.STOPPED));
    }

    /** Whether that was asked for. */
    boolean isStopping() {
        return stopping;
    }

    /** {@code onLeave} runs, which may still send, or does no more. */
    void leaves(boolean now) {
        leaving = now;
    }

    boolean isLeaving() {
        return leaving;
    }

    /** Runs when the channel is over, whichever way it ends, before {@code onLeave}; at once where it is over already. Any thread. */
    void atEnd(Runnable ending) {
        if (!isKept(ending)) {
            ending.run();
        }
    }

    private synchronized boolean isKept(Runnable ending) {
        if (phase.isOver()) {
            return false;
        }
        endings = endings.isEmpty() ? new ArrayList<>(1) : endings;
        return endings.add(ending);
    }

    /** Nothing is heard and nobody is held up any more. Once. */
    void release() {
        List<Runnable> all;
        synchronized (this) {
            all = endings;
            endings = List.of();
        }
        room.close();
        all.forEach(Runnable::run);
    }

    /** The object is made, and its calls may be made. */
    void serve(ChannelCalls made) {
        calls = made;
    }

    ChannelCalls calls() {
        return calls;
    }

    /** Goes from one phase to another, unless somebody else was faster. */
    synchronized boolean moves(Phase from, Phase to) {
        boolean isFirst = phase == from;
        phase = isFirst ? to : phase;
        return isFirst;
    }

    Phase phase() {
        return phase;
    }

    boolean isJoined() {
        return phase == Phase.JOINED;
    }

    /** Whether it hears what is broadcast to its topic. */
    boolean listens() {
        return phase == Phase.ADMITTED || phase == Phase.JOINED;
    }

    /** Whether its client has joined anew, and takes nothing of this join any more. */
    boolean isSucceeded() {
        return phase == Phase.REPLACED || (!isJoined() && topics.isTaken(this));
    }

    /** A message with the channel's refs; the two that end it carry the join's, as the client wrote it. */
    void sayLast(String event, Outbound payload) {
        wire().push(new Push(join.joinRef(), join.joinRef(), topic, event, payload));
    }

    /** A client that names no join is known by the ref of its join's message. */
    JsonValue joinRef() {
        return join.joinRef().isNull() ? join.ref() : join.joinRef();
    }

    /** Whether a message of the client's is of a join that is over: it is never answered. */
    boolean isOfEarlierJoin(Envelope message) {
        return !message.joinRef().isNull() && !message.joinRef().equals(join.joinRef());
    }

    Envelope joinMessage() {
        return join;
    }

    /** The join is answered: of its message, which may be large, what is asked for later is kept. */
    void forgetJoinMessage() {
        join = new Envelope(join.joinRef(), joinRef(), JsonValue.NULL, JsonValue.NULL, FORGOTTEN);
    }

    String topic() {
        return topic;
    }

    /** The topic as it may be logged: clients choose what is in it, and how long it is. */
    String shownTopic() {
        return settings().filter().show(topic);
    }

    /** The row that its topic matches, as it is written there. */
    String pattern() {
        return route.pattern().text();
    }

    ChannelBinding binding() {
        return route.binding();
    }

    Topics topics() {
        return topics;
    }

    final ClientWire wire() {
        return topics.wire();
    }

    final SessionSettings settings() {
        return wire().connection().settings();
    }

    Mailbox mailbox() {
        return mailbox;
    }

    Room room() {
        return room;
    }
}
