package dev.patchbay.phoenix;

import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.Outbound;
import dev.patchbay.session.Mailbox;
import java.util.concurrent.CompletionStage;

/**
 * How a channel ends. Whichever way is first wins, and {@code onLeave} is called once, always on a worker. As planned, the
 * client hears {@code phx_close} before what {@code onLeave} sends; after a crash, {@code phx_error} behind it.
 */
final class ChannelEnd {

    private final ChannelSession session;
    private volatile boolean askedFor;
    private volatile boolean leaving;

    ChannelEnd(ChannelSession session) {
        this.session = session;
    }

    /** The channel is to end as planned, behind the call that runs. Any thread. */
    void ask() {
        askedFor = true;
        session.mailbox().accept(() -> over(LeaveReason.STOPPED));
    }

    boolean isAskedFor() {
        return askedFor;
    }

    /** Whether {@code onLeave} runs, which may still send. */
    boolean isLeaving() {
        return leaving;
    }

    /** Ends as planned, in the channel's turn. */
    CompletionStage<Mailbox.Call> over(LeaveReason reason) {
        return over(reason, () -> {});
    }

    /** The same behind a reply. What the client hears is true by then: nothing is heard any more, and its topic is free. */
    CompletionStage<Mailbox.Call> over(LeaveReason reason, Runnable reply) {
        if (session.moves(Phase.JOINED, Phase.OVER)) {
            atLast(reason, () -> {});
            release();
            session.home().free(session);
            reply.run();
            session.sayLast("phx_close", Outbound.EMPTY_OBJECT);
        }
        return Mailbox.DONE;
    }

    /** Ends because a handler failed, in the channel's turn. */
    CompletionStage<Mailbox.Call> crash(Throwable failure) {
        if (session.moves(Phase.JOINED, Phase.CRASHED) || session.moves(Phase.ADMITTED, Phase.CRASHED)) {
            atLast(LeaveReason.CRASHED, () -> {
                release();
                session.home().free(session); // before the client hears of it, whose next message may come at once
                session.sayLast("phx_error", Replies.reason("channel_crash"));
            });
            session.journal().failed(failure, "crashed");
        } else {
            session.journal().failedLate(failure);
        }
        return Mailbox.DONE;
    }

    /**
     * Ends because another join takes the topic. Any thread; returns at once, whatever still runs.
     *
     * @return whether it was joined, and the client is to be told of its end
     */
    boolean replace() {
        if (!session.moves(Phase.JOINED, Phase.REPLACED)) {
            return false;
        }
        release();
        session.mailbox().stopWaiting();
        atLast(LeaveReason.DUPLICATE_JOIN, () -> {});
        return true;
    }

    /** Its join was not accepted, or will never be decided on: there is nothing to leave. */
    boolean refuse() {
        boolean isFirst = session.moves(Phase.JOINING, Phase.REFUSED);
        if (isFirst) {
            release();
            session.home().free(session);
        }
        return isFirst;
    }

    /**
     * The connection has ended: nothing is waited for, and what was received is handled before the end. The channels whose
     * topic a join that waits for them has taken end with it.
     */
    void close() {
        session.mailbox().stopWaiting(); // before those end for which a join waits, lest it is asked then
        session.before().ifPresent(ChannelSession::close);
        session.mailbox().accept(Mailbox.Call.of(() -> {
            if (session.moves(Phase.JOINED, Phase.CLOSED) || session.moves(Phase.ADMITTED, Phase.CLOSED)) {
                release();
                session.home().free(session);
                end(LeaveReason.CLOSED, () -> {});
            } else if (refuse()) {
                session.settleBehindEarlier();
                session.home().left();
            }
        }));
    }

    /** The last call, behind the one that runs. */
    private void atLast(LeaveReason reason, Runnable said) {
        session.mailbox().accept(Mailbox.Call.of(() -> end(reason, said)));
    }

    private void end(LeaveReason reason, Runnable said) {
        try {
            leave(reason);
            said.run();
        } finally {
            session.home().left();
        }
    }

    /** Nothing is heard and nobody is held up any more. */
    private void release() {
        session.settings().pubSub().unsubscribeAll(session.lane());
        session.settings().pubSub().unsubscribeAll(session.infos());
        session.infos().forget();
        session.alarm().forget();
        session.room().close();
    }

    private void leave(LeaveReason reason) {
        try {
            session.wire().connection().flush(); // the client need not wait for the clean-up to hear of its leave
        } finally {
            callOnLeave(reason);
        }
    }

    private void callOnLeave(LeaveReason reason) {
        leaving = true;
        long start = session.journal().now();
        try {
            session.calls().onLeave(reason, session.context());
        } catch (Throwable failure) {
            session.journal().failed(failure, "failed while it ended");
        }
        leaving = false;
        session.journal().left(reason, start);
    }
}
