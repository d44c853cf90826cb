package dev.patchbay.phoenix;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelBinding;
import dev.patchbay.binding.ChannelCalls;
import dev.patchbay.binding.TopicParams;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.Envelope;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.message.Push;
import dev.patchbay.session.Mailbox;
import dev.patchbay.session.SessionSettings;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One topic that one client joined: a mailbox of its own, and all that belongs to this join until the channel has ended. */
final class ChannelSession {

    private static final ChannelCalls NOT_YET = new ChannelCalls() {};
    private static final Inbound FORGOTTEN = new Inbound.Text(new byte[0]);

    /** Of a join that nobody waits for. */
    static final CompletableFuture<Void> SETTLED = CompletableFuture.completedFuture(null);

    /** What is done in the channel's turn. */
    @FunctionalInterface
    interface Step {
        void run() throws Throwable;
    }

    private final JoinedChannels home;
    private final String topic;
    private volatile Envelope join;
    private final ChannelBinding binding;
    private volatile Phase phase = Phase.JOINING; // written under this
    private volatile CompletableFuture<Void> settled = new CompletableFuture<>();
    private volatile Optional<ChannelSession> before = Optional.empty();
    private final Mailbox mailbox;
    private final Room room;
    private final ChannelEnd end = new ChannelEnd(this);
    private final TopicLane lane;
    private final InfoLane infos = new InfoLane(this);
    private final SilenceAlarm alarm = new SilenceAlarm(this);
    private final SessionContext context = new SessionContext(this);
    private final Journal journal = new Journal(this);
    private volatile ChannelCalls calls = NOT_YET;

    ChannelSession(JoinedChannels home, String topic, Envelope join, ChannelBinding binding) {
        this.home = home;
        this.topic = topic;
        this.join = join;
        this.binding = binding;
        this.mailbox = new Mailbox(home.settings().workers(), home.wire());
        this.lane = new TopicLane(this, home.wire());
        this.room = new Room(home.settings().limits().waitingCalls());
    }

    /** Asks the channel's class; what comes meanwhile waits behind. */
    void join(Optional<ChannelSession> earlier, TopicParams params) {
        before = earlier;
        JoinCall call = new JoinCall(this, params, earlier);
        if (binding.joinIsNonBlocking()) {
            mailbox.acceptNonBlocking(call);
        } else {
            mailbox.accept(call);
        }
    }

    /** Takes a message to this topic, of this join or of another; the answer says when the next one may come. */
    Answer receive(String event, Envelope message) {
        room.take();
        EventCall call = new EventCall(this, event, message);
        if (call.isLeave() || calls.isNonBlocking(event)) {
            mailbox.acceptNonBlocking(call);
        } else {
            mailbox.accept(call);
        }
        return room.whenFree();
    }

    /** Does something of the program's in the channel's turn, if there is room for it and the channel is joined then. */
    void post(int bytes, Step step) {
        if (!room.post()) {
            wire().dropped(bytes);
            journal.warn("is busy; broadcasts that it intercepts and values that it is sent are dropped", "");
            return;
        }
        mailbox.accept(() -> {
            room.posted();
            return isJoined() ? turn(step).run() : Mailbox.DONE;
        });
    }

    /** A step in the channel's turn, whose failure ends the channel. */
    Turn turn(Step step) {
        return new Turn(
                () -> {
                    step.run();
                    return ChannelAnswer.none();
                },
                new Turn.Outcome() {
                    @Override
                    public CompletionStage<Mailbox.Call> answered(ChannelAnswer answer) {
                        return end.isAskedFor() ? end.over(LeaveReason.STOPPED) : Mailbox.DONE;
                    }

                    @Override
                    public CompletionStage<Mailbox.Call> failed(Throwable failure) {
                        return end.crash(failure);
                    }
                });
    }

    /** The connection has ended. */
    void close() {
        end.close();
    }

    /** The object is made, and its calls may be made. */
    void serve(ChannelCalls made) {
        calls = made;
    }

    /** The join is answered: of its message, which may be large, what is asked for later is kept. */
    void forgetJoinMessage() {
        join = new Envelope(join.joinRef(), joinRef(), JsonValue.NULL, JsonValue.NULL, FORGOTTEN);
    }

    /** Goes from one phase to another, unless somebody else was faster. */
    synchronized boolean moves(Phase from, Phase to) {
        boolean isFirst = phase == from;
        phase = isFirst ? to : phase;
        return isFirst;
    }

    /** A message with the channel's refs; the two that end it carry the join's, as the client wrote it. */
    void sayLast(String event, Outbound payload) {
        wire().push(new Push(join.joinRef(), join.joinRef(), topic, event, payload));
    }

    /** A client that names no join is known by the ref of its join's message. */
    JsonValue joinRef() {
        return join.joinRef().isNull() ? join.ref() : join.joinRef();
    }

    /** The channel whose topic this join has taken, until it is answered. */
    Optional<ChannelSession> before() {
        return before;
    }

    /** Completes when the join is answered, or will never be. */
    CompletableFuture<Void> settled() {
        return settled;
    }

    /** The join is answered, or will never be. */
    void settle() {
        CompletableFuture<Void> waited = settled;
        settled = SETTLED;
        before = Optional.empty();
        waited.complete(null);
    }

    /** The join will never be answered; who waits for it waits for the earlier ones. */
    void settleBehindEarlier() {
        var unused = before.map(ChannelSession::settled).orElse(SETTLED).thenRun(this::settle);
    }

    Phase phase() {
        return phase;
    }

    boolean isJoined() {
        return phase == Phase.JOINED;
    }

    /** Whether its client has joined anew, and takes nothing of this join any more. */
    boolean isSucceeded() {
        return phase == Phase.REPLACED || (!isJoined() && home.isTaken(this));
    }

    String topic() {
        return topic;
    }

    /** The topic as it may be logged: clients choose what is in it, and how long it is. */
    String shownTopic() {
        return settings().filter().show(topic);
    }

    Envelope joinMessage() {
        return join;
    }

    ChannelBinding binding() {
        return binding;
    }

    ChannelCalls calls() {
        return calls;
    }

    JoinedChannels home() {
        return home;
    }

    ClientWire wire() {
        return home.wire();
    }

    SessionSettings settings() {
        return home.settings();
    }

    Mailbox mailbox() {
        return mailbox;
    }

    Room room() {
        return room;
    }

    ChannelEnd end() {
        return end;
    }

    TopicLane lane() {
        return lane;
    }

    InfoLane infos() {
        return infos;
    }

    SilenceAlarm alarm() {
        return alarm;
    }

    Journal journal() {
        return journal;
    }

    SessionContext context() {
        return context;
    }
}
