package dev.patchbay.phoenix;

import dev.patchbay.binding.Events;
import dev.patchbay.channel.ChannelReply;
import dev.patchbay.channel.PushException;
import dev.patchbay.channel.PushSink;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.AnswerMessage;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.Push;
import dev.patchbay.session.GuardedStage;
import dev.patchbay.session.SentStage;
import dev.patchbay.socket.BacklogPolicy;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * What one channel asks its client, and has no answer to yet. Answers go past the mailbox, lest a handler that waits for one waits for
 * itself. Any thread.
 */
final class Questions implements PushSink {

    private final Membership session;
    private Map<String, Question> waiting = Map.of(); // guarded by this; of one that can grow from the first on
    private boolean isOver; // guarded by this

    Questions(Membership session) {
        this.session = session;
    }

    @Override
    public CompletionStage<ChannelReply> push(String event, Outbound payload, Duration timeout) {
        check(event, payload);
        Question question = question(event);
        Outbound frame = session.wire()
                .frame(new Push(session.joinRef(), JsonValue.of(question.ref()), session.topic(), event, payload));
        Optional<PushException> refusal = keep(question);
        if (refusal.isPresent()) {
            question.lost(refusal.get());
        } else {
            question.within(
                    session.settings().time(),
                    timeout,
                    () -> lose(question, new PushException.Unanswered(event, timeout)));
            send(question, frame);
            Journal.pushed(session, event, payload);
        }
        return question.stage();
    }

    @Override
    public void send(String event, Outbound payload) {
        session.context().me().send(event, payload);
    }

    /** The client says that it answers; returns whether it was asked that. */
    boolean answered(Envelope message) {
        AnswerMessage answer;
        try {
            answer = AnswerMessage.read(message.payload());
        } catch (DecodeException unreadable) {
            Journal.undecodable(session, unreadable);
            return false;
        }
        Optional<Question> asked = session.isOfEarlierJoin(message) ? Optional.empty() : taken(answer.ref());
        if (asked.isEmpty()) {
            Journal.warn(session, "is answered what it does not ask, or no more", "");
            return false;
        }
        asked.get().answered(new ChannelReply(answer.status(), answer.response()));
        return true;
    }

    /** The client answers no more, whatever happens to the channel. */
    void end() {
        ended().forEach(question -> question.lost(ended(question)));
    }

    private void check(String event, Outbound payload) {
        if (!session.isJoined()) {
            throw new IllegalStateException("The channel " + session.topic() + " asks nothing before its join is"
                    + " answered, and nothing after its end. What is to be asked first belongs into @AfterJoin");
        }
        if (payload instanceof Outbound.Binary) {
            throw new IllegalArgumentException("The payload of a question is a JSON object, got bytes, which no client"
                    + " could tell from an event that nobody answers. Put them into an object");
        }
        Events.check(event, payload);
    }

    private Question question(String event) {
        String ref = session.wire().nextQuestion();
        return new Question(ref, event, session.settings().workers(), new GuardedStage.Guard() {
            @Override
            public void awaited() {
                session.wire().connection().flush(); // it may be in this thread's cork
            }

            @Override
            public void overruled() {
                taken(ref).ifPresent(Question::overruled);
            }
        });
    }

    private void send(Question question, Outbound frame) {
        SentStage.follow(session.wire().connection().send(frame), (sent, failure) -> {
            if (failure != null) {
                lose(question, outlivesDrops() ? failure : ended(question));
            }
        });
    }

    /** Whether a message that is not sent may be no sign of the connection's end. */
    private boolean outlivesDrops() {
        return session.wire().connection().isOpen()
                && session.settings().limits().backlogPolicy() != BacklogPolicy.CLOSE;
    }

    private PushException ended(Question question) {
        return new PushException.ChannelEnded(session.topic(), question.event());
    }

    private void lose(Question question, Throwable why) {
        taken(question.ref()).ifPresent(lost -> lost.lost(why));
    }

    private synchronized Optional<PushException> keep(Question question) {
        int most = session.settings().limits().waitingQuestions();
        if (isOver) {
            return Optional.of(ended(question));
        }
        if (waiting.size() >= most) {
            return Optional.of(new PushException.TooManyQuestions(most));
        }
        waiting = waiting.isEmpty() ? new HashMap<>() : waiting;
        waiting.put(question.ref(), question);
        return Optional.empty();
    }

    private synchronized Optional<Question> taken(String ref) {
        Optional<Question> taken = Optional.ofNullable(waiting.get(ref));
        if (taken.isPresent()) {
            waiting.remove(ref);
            waiting = waiting.isEmpty() ? Map.of() : waiting;
        }
        return taken;
    }

    private synchronized Collection<Question> ended() {
        isOver = true;
        Collection<Question> left = List.copyOf(waiting.values());
        waiting = Map.of();
        return left;
    }
}
