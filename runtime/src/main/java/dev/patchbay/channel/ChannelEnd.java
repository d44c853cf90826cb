package dev.patchbay.channel;

import dev.patchbay.session.Mailbox;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a channel ends. Whichever way is first wins, and {@code onLeave} is called once, always on a worker. As planned, the
 * client hears {@code phx_close} before what {@code onLeave} sends; after a crash, {@code phx_error} behind it.
 */
final class ChannelEnd {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelEnd.class);

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
        if (session.moves(Phase.JOINED, Phase.OVER)) {
            session.sayLast("phx_close", EmptyPayload.JSON);
            session.home().free(session);
            session.mailbox().accept(Mailbox.Call.of(() -> {
                leave(reason);
                forget();
            }));
        }
        return Mailbox.DONE;
    }

    /** Ends because a handler failed, in the channel's turn. */
    CompletionStage<Mailbox.Call> crash(Throwable failure) {
        if (session.moves(Phase.JOINED, Phase.CRASHED)) {
            report(failure, "crashed");
            session.mailbox().accept(Mailbox.Call.of(() -> {
                leave(LeaveReason.CRASHED);
                session.home().free(session); // before the client hears of it, whose next message may come at once
                session.sayLast("phx_error", Replies.reason("channel_crash"));
                forget();
            }));
        } else {
            LOG.debug("A handler of the channel {} failed after its end", session.shownTopic(), failure);
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
        session.mailbox().accept(Mailbox.Call.of(() -> {
            leave(LeaveReason.DUPLICATE_JOIN);
            forget();
        }));
        return true;
    }

    /** The connection has ended: nothing is waited for, and what was received is handled before the end. */
    void close() {
        session.mailbox().stopWaiting();
        session.mailbox().accept(Mailbox.Call.of(() -> {
            if (session.moves(Phase.JOINED, Phase.CLOSED)) {
                leave(LeaveReason.CLOSED);
                forget();
            } else if (session.moves(Phase.JOINING, Phase.REFUSED)) {
                session.settle();
                forget();
            }
        }));
    }

    /** Nothing is heard and nobody is held up any more, and the last call is over. */
    void forget() {
        release();
        session.home().left();
    }

    /** A handler failed. */
    void report(Throwable failure, String what) {
        String connection = session.context().connectionId();
        session.settings().observer().failed(connection, failure);
        LOG.error("The channel {} of connection {} {}", session.shownTopic(), connection, what, failure);
    }

    private void release() {
        session.settings().pubSub().unsubscribeAll(session.lane());
        session.settings().pubSub().unsubscribeAll(session.infos());
        session.alarm().forget();
        session.room().close();
    }

    private void leave(LeaveReason reason) {
        session.wire().connection().flush(); // the client need not wait for the clean-up to hear of its leave
        leaving = true;
        long start = System.nanoTime();
        try {
            session.calls().onLeave(reason, session.context());
        } catch (Throwable failure) {
            report(failure, "failed while it ended");
        }
        leaving = false;
        session.journal().left(reason, start);
    }
}
