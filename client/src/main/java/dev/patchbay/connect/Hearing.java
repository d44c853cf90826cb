package dev.patchbay.connect;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.channel.ChannelMessage;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Tells one object what happens in its channel: one thing at a time, in the order in which it comes, and nothing behind the end. States come
 * on another thread than events; whoever is there already calls for both.
 */
final class Hearing {

    /** One call. */
    @FunctionalInterface
    private interface Step {

        void run() throws Throwable;
    }

    private final ClientChannel channel;
    private final ChannelClientCalls calls;
    private final Queue<Step> waiting = new ArrayDeque<>(); // guarded by this
    private boolean isBusy; // guarded by this
    private boolean isOver; // guarded by this

    Hearing(ClientChannel channel, ChannelClientCalls calls) {
        this.channel = channel;
        this.calls = calls;
    }

    /** Listens from now on. */
    void begin() {
        var unusedJoins = channel.onJoin(welcome -> takes(() -> calls.onJoin(welcome.payload()), false));
        var unusedEvents = channel.onMessage(message -> takes(() -> hears(message), false));
        var unusedStates = channel.onState(state -> {
            if (state == ChannelState.CLOSED) {
                takes(calls::onLeave, true);
            }
        });
        for (String event : calls.questions()) {
            var unusedQuestions = channel.answer(event, this::asked);
        }
    }

    private void hears(ChannelMessage message) throws Throwable {
        var unusedAnswer = calls.onMessage(message.event(), message.payload());
    }

    private CompletionStage<ChannelReply> asked(ChannelMessage question) {
        CompletableFuture<CompletionStage<ChannelReply>> answer = new CompletableFuture<>();
        boolean isTaken = takes(() -> answer.complete(answer(question)), false);
        if (!isTaken) {
            answer.completeExceptionally(new CancellationException("The channel " + channel.topic() + " is over"));
        }
        return answer.thenCompose(stage -> stage);
    }

    private CompletionStage<ChannelReply> answer(ChannelMessage question) {
        try {
            return reply(calls.onQuestion(question.event(), question.payload()));
        } catch (Throwable failure) { // which the channel answers with an error, and logs
            return CompletableFuture.failedStage(failure);
        }
    }

    private static CompletionStage<ChannelReply> reply(ChannelAnswer answer) {
        if (answer instanceof ChannelAnswer.Later later) {
            return later.stage().thenCompose(Hearing::reply);
        }
        if (answer instanceof ChannelAnswer.Replied replied) {
            return CompletableFuture.completedStage(new ChannelReply(replied.status(), inbound(replied.payload())));
        }
        return CompletableFuture.failedStage(new IllegalStateException(
                "Every question has an answer, and that is all of it: Reply.none() and andStop() are for servers"));
    }

    private static Inbound inbound(Outbound payload) {
        if (payload instanceof Outbound.Text text) {
            return new Inbound.Text(text.utf8());
        }
        ByteBuffer buffer = payload.payload();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return new Inbound.Binary(bytes);
    }

    /** Whether it is called, now or when the one is through that is called at this moment. */
    private boolean takes(Step step, boolean isLast) {
        synchronized (this) {
            if (isOver) {
                return false;
            }
            isOver = isLast;
            waiting.add(step);
            if (isBusy) {
                return true;
            }
            isBusy = true;
        }
        callAll();
        return true;
    }

    private synchronized Optional<Step> next() {
        Optional<Step> step = Optional.ofNullable(waiting.poll());
        isBusy = step.isPresent();
        return step;
    }

    /** What one throws keeps nothing from being called behind it, and is thrown at the end: who listens tells of it. */
    private void callAll() {
        List<RuntimeException> failures = new ArrayList<>();
        for (Optional<Step> step = next(); step.isPresent(); step = next()) {
            try {
                step.get().run();
            } catch (RuntimeException failure) {
                failures.add(failure);
            } catch (Throwable failure) {
                failures.add(new IllegalStateException("A callback of " + channel.topic() + " failed", failure));
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.get(0);
            failures.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
            throw first;
        }
    }
}
