package dev.patchbay.phoenix;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.Outcome;
import dev.patchbay.session.Mailbox;
import dev.patchbay.session.StageFailure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One call of a channel's handler in the channel's mailbox, and what becomes of its answer or its failure. A stage that it
 * answers with is waited for.
 */
final class Turn implements Mailbox.Call {

    /** The call of the handler. */
    @FunctionalInterface
    interface Attempt {
        ChannelAnswer answer() throws Throwable;
    }

    /** A call that has nothing to answer. */
    @FunctionalInterface
    interface Step {
        void run() throws Throwable;
    }

    /** What becomes of it; returns as a call of a mailbox. */
    interface Outcome {

        CompletionStage<Mailbox.Call> answered(ChannelAnswer answer);

        /** The handler failed, or {@link #answered} did. Does not throw. */
        CompletionStage<Mailbox.Call> failed(Throwable failure);
    }

    private final Attempt attempt;
    private final Outcome outcome;

    Turn(Attempt attempt, Outcome outcome) {
        this.attempt = attempt;
        this.outcome = outcome;
    }

    Turn(Step step, Outcome outcome) {
        this(
                () -> {
                    step.run();
                    return ChannelAnswer.none();
                },
                outcome);
    }

    /** What a call returns whose rest may block, whatever thread the call itself ran on. */
    static CompletionStage<Mailbox.Call> onWorker(Mailbox.Call rest) {
        return CompletableFuture.completedStage(rest);
    }

    @Override
    public CompletionStage<Mailbox.Call> run() {
        return run(attempt, outcome);
    }

    /** The same for a call that is its own outcome. */
    static <T extends Attempt & Outcome> CompletionStage<Mailbox.Call> run(T call) {
        return run(call, call);
    }

    private static CompletionStage<Mailbox.Call> run(Attempt attempt, Outcome outcome) {
        try {
            ChannelAnswer answer = attempt.answer();
            return answer instanceof ChannelAnswer.Later later
                    ? later.stage().handle((known, failure) -> known(known, failure, outcome))
                    : outcome.answered(answer);
        } catch (Throwable failure) {
            return outcome.failed(failure);
        }
    }

    private static Mailbox.Call known(@Nullable ChannelAnswer answer, @Nullable Throwable failure, Outcome outcome) {
        return new Turn(
                () -> {
                    if (failure != null) {
                        throw StageFailure.of(failure);
                    }
                    return answer == null ? ChannelAnswer.none() : answer;
                },
                outcome);
    }
}
