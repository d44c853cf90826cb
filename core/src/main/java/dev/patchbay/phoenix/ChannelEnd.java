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

    private final Membership session;

    ChannelEnd(Membership session) {
        this.session = session;
    }

    /** Ends as planned, in the channel's turn, and behind a reply. What the client hears is true by then: nothing is heard any more, and its topic is free. */
    CompletionStage<Mailbox.Call> over(LeaveReason reason, Runnable reply) {
        if (session.moves(Phase.JOINED, Phase.OVER)) {
            atLast(reason, () -> {});
            session.release();
            session.topics().free(session);
            reply.run();
            session.sayLast("phx_close", Outbound.EMPTY_OBJECT);
        }
        return Mailbox.DONE;
    }

    /** Ends because a handler failed, in the channel's turn. */
    CompletionStage<Mailbox.Call> crash(Throwable failure) {
        if (session.moves(Phase.JOINED, Phase.CRASHED) || session.moves(Phase.ADMITTED, Phase.CRASHED)) {
            atLast(LeaveReason.CRASHED, () -> {
                session.release();
                session.topics().free(session); // before the client hears of it, whose next message may come at once
                session.sayLast("phx_error", Replies.reason("channel_crash"));
            });
            Journal.failed(session, failure, "crashed");
        } else {
            Journal.failedLate(session, failure);
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
        session.release();
        session.mailbox().stopWaiting();
        atLast(LeaveReason.DUPLICATE_JOIN, () -> {});
        return true;
    }

    /** Its join was not accepted, or will never be decided on: there is nothing to leave. */
    boolean refuse() {
        boolean isFirst = session.moves(Phase.JOINING, Phase.REFUSED);
        if (isFirst) {
            session.release();
            session.topics().free(session);
        }
        return isFirst;
    }

    /** Ends because the connection has ended, in the channel's turn; returns whether it was there to end. */
    boolean close() {
        boolean isFirst = session.moves(Phase.JOINED, Phase.CLOSED) || session.moves(Phase.ADMITTED, Phase.CLOSED);
        if (isFirst) {
            session.release();
            session.topics().free(session);
            end(LeaveReason.CLOSED, () -> {});
        }
        return isFirst;
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
            session.topics().left();
        }
    }

    private void leave(LeaveReason reason) {
        try {
            session.wire().connection().flush(); // the client need not wait for the clean-up to hear of its leave
        } finally {
            callOnLeave(reason);
        }
    }

    private void callOnLeave(LeaveReason reason) {
        session.leaves(true);
        long start = Journal.now(session);
        try {
            session.calls().onLeave(reason, session.context());
        } catch (Throwable failure) {
            Journal.failed(session, failure, "failed while it ended");
        }
        session.leaves(false);
        Journal.left(session, reason, start);
    }
}
