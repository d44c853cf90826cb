package dev.patchbay.phoenix;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.binding.TopicParams;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.protocol.AnswerMessage;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.session.Mailbox;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One topic that one client joined: puts together what belongs to this join, and takes what the client sends to it. */
final class ChannelSession extends Membership {

    /** Of a join that nobody waits for. */
    static final CompletableFuture<Void> SETTLED = CompletableFuture.completedFuture(null);

    private volatile CompletableFuture<Void> settled = new CompletableFuture<>();
    private volatile Optional<ChannelSession> before = Optional.empty();
    private final ChannelEnd end = new ChannelEnd(this);
    private final TopicLane lane = new TopicLane(this);
    private final InfoLane infos = new InfoLane(this);
    private final SilenceAlarm alarm = new SilenceAlarm(this);
    private final Questions questions = new Questions(this);
    private final SessionContext context = new SessionContext(this, lane, infos, alarm, questions);

    ChannelSession(Topics topics, String topic, Envelope join, ChannelRoute route) {
        super(topics, topic, join, route);
    }

    /** Asks the channel's class; what comes meanwhile waits behind. */
    void join(Optional<ChannelSession> earlier, TopicParams params) {
        before = earlier;
        JoinCall call = new JoinCall(this, params, earlier);
        if (binding().joinIsNonBlocking()) {
            mailbox().acceptNonBlocking(call);
        } else {
            mailbox().accept(call);
        }
    }

    /** Takes a message to this topic, of this join or of another; the answer says when the next one may come. */
    Answer receive(String event, Envelope message) {
        if (event.equals(AnswerMessage.EVENT)) {
            if (questions.answered(message)) {
                alarm.forget();
            }
            return Answer.none();
        }
        room().take();
        EventCall call = new EventCall(this, event, message);
        if (call.isLeave() && !isOfEarlierJoin(message)) {
            questions.end(); // at once, because its turn may come behind a handler that waits for an answer
        }
        if (call.isLeave() || calls().isNonBlocking(event)) {
            mailbox().acceptNonBlocking(call);
        } else {
            mailbox().accept(call);
        }
        return room().whenFree();
    }

    @Override
    CompletionStage<Mailbox.Call> over(LeaveReason reason) {
        return end.over(reason, () -> {});
    }

    @Override
    CompletionStage<Mailbox.Call> crash(Throwable failure) {
        return end.crash(failure);
    }

    @Override
    void release() {
        questions.end();
        settings().pubSub().unsubscribeAll(lane);
        settings().pubSub().unsubscribeAll(infos);
        infos.forget();
        alarm.forget();
        super.release();
    }

    /**
     * The connection has ended: nothing is waited for, and what was received is handled before the end. The channels whose
     * topic a join that waits for them has taken end with it.
     */
    void close() {
        mailbox().stopWaiting(); // before those end for which a join waits, lest it is asked then
        before.ifPresent(ChannelSession::close);
        questions.end(); // what was answered is known; a handler may wait for the rest
        mailbox().accept(Mailbox.Call.of(() -> {
            if (!end.close() && end.refuse()) {
                settleBehindEarlier();
                topics().left();
            }
        }));
    }

    /** Completes when the join is answered, or will never be. */
    CompletableFuture<Void> settled() {
        return settled;
    }

    /** The join is answered, or will never be. */
    void settle() {
        CompletableFuture<Void> waited = settled;
        settled = SETTLED;
        before = Optional.empty(); // whose topic this join has taken
        waited.complete(null);
    }

    /** The join will never be answered; who waits for it waits for the earlier ones. */
    private void settleBehindEarlier() {
        var unused = before.map(ChannelSession::settled).orElse(SETTLED).thenRun(this::settle);
    }

    ChannelEnd end() {
        return end;
    }

    TopicLane lane() {
        return lane;
    }

    SilenceAlarm alarm() {
        return alarm;
    }

    /** What its handlers are given, and knows which message they handle. */
    SessionContext handlers() {
        return context;
    }

    @Override
    HandlerContext context() {
        return context;
    }
}
