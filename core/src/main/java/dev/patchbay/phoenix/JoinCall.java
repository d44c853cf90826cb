package dev.patchbay.phoenix;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelCalls;
import dev.patchbay.binding.TopicParams;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.session.Mailbox;
import dev.patchbay.socket.Refused;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A join, in its channel's turn: the first call of its mailbox. Where the client had joined the topic before, that channel
 * is ended first, and the client hears of its end behind the answer to this join.
 */
final class JoinCall implements Mailbox.Call, Turn.Attempt, Turn.Outcome {

    private final ChannelSession session;
    private final TopicParams params;
    private final Optional<ChannelSession> before;
    private final long start;
    private boolean replaced;

    JoinCall(ChannelSession session, TopicParams params, Optional<ChannelSession> before) {
        this.session = session;
        this.params = params;
        this.before = before;
        this.start = Journal.now(session);
    }

    /** Waits for the answer to an earlier join of the same topic, lest the two are answered in another order. */
    @Override
    public CompletionStage<Mailbox.Call> run() {
        CompletableFuture<Void> turn = before.map(ChannelSession::settled).orElse(ChannelSession.SETTLED);
        return turn.isDone() ? ask() : turn.thenApply(settled -> this::ask);
    }

    @Override
    public ChannelAnswer answer() throws Throwable {
        ChannelCalls calls = session.binding().create(session.topics().user(), params);
        session.serve(calls);
        return calls.onJoin(session.joinMessage().payload(), session.context());
    }

    @Override
    public CompletionStage<Mailbox.Call> answered(ChannelAnswer answer) {
        ChannelAnswer said = answer instanceof ChannelAnswer.Stop stop ? stop.before() : answer;
        ChannelAnswer.Replied reply = said instanceof ChannelAnswer.Replied given ? given : Replies.OK;
        return reply.status().equals("ok") ? admit(reply, said != answer) : refuse(reply);
    }

    @Override
    public CompletionStage<Mailbox.Call> failed(Throwable failure) {
        if (session.phase() != Phase.JOINING) {
            settle();
            return session.crash(failure);
        }
        if (failure instanceof Refused refused) {
            return refuse(Replies.refused(refused));
        }
        if (failure instanceof DecodeException unreadable) {
            Journal.undecodable(session, unreadable);
            return refuse(Replies.INVALID_PAYLOAD);
        }
        Journal.failed(session, failure, "could not be joined");
        return refuse(Replies.JOIN_CRASHED);
    }

    private CompletionStage<Mailbox.Call> ask() {
        replaced = before.isPresent() && before.get().end().replace();
        return Turn.run(this);
    }

    private CompletionStage<Mailbox.Call> admit(ChannelAnswer.Replied reply, boolean stops) {
        Outbound frame = frame(reply);
        if (!session.moves(Phase.JOINING, Phase.ADMITTED)) {
            return Mailbox.DONE;
        }
        session.settings().pubSub().subscribe(session.topic(), session.lane());
        session.wire().post(frame);
        session.lane().open();
        settle();
        Inbound payload = session.joinMessage().payload();
        session.forgetJoinMessage();
        Journal.joined(session, reply.status(), payload, start);
        if (stops || session.isStopping()) {
            return session.over(LeaveReason.STOPPED);
        }
        return session.calls().hasAfterJoin() ? afterJoin() : Mailbox.DONE;
    }

    private CompletionStage<Mailbox.Call> afterJoin() {
        Turn turn = session.turn(() -> session.calls().afterJoin(session.context()));
        return session.binding().joinIsNonBlocking() ? Turn.onWorker(turn) : turn.run();
    }

    private CompletionStage<Mailbox.Call> refuse(ChannelAnswer.Replied reply) {
        Outbound frame = frame(reply);
        if (session.end().refuse()) {
            try {
                answerRefused(frame);
                Journal.joined(session, reply.status(), session.joinMessage().payload(), start);
            } finally {
                session.topics().left();
            }
        }
        return Mailbox.DONE;
    }

    private void answerRefused(Outbound frame) {
        try {
            session.wire().post(frame);
        } finally {
            settle();
        }
    }

    private Outbound frame(ChannelAnswer.Replied reply) {
        return session.wire().frame(session.joinMessage().joinRef(), session.joinMessage(), reply);
    }

    private void settle() {
        if (replaced) {
            replaced = false;
            before.orElseThrow().sayLast("phx_close", Outbound.EMPTY_OBJECT);
        }
        session.settle();
    }
}
