package dev.patchbay.session;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/** What the program is told of the fate of one message. */
public final class SentStage extends OutcomeStage<Void> {

    /**
     * Of a message that is on its way.
     *
     * @param workers run what depends on it
     */
    public SentStage(Executor workers) {
        super(workers);
    }

    /** The message has reached the network. Any thread; it does not block. */
    public void sent() {
        succeed(null);
    }

    /** The message never will. Any thread; it does not block. */
    public void lost(Throwable why) {
        lose(why);
    }

    /** Tells somebody who does not block, on the thread that settles it. */
    public static void follow(CompletionStage<Void> stage, BiConsumer<? super Void, ? super Throwable> told) {
        CompletionStage<Void> source = stage instanceof SentStage ours ? ours.fate() : stage;
        source.whenComplete(told);
    }
}
