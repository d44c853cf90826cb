package dev.patchbay.dialing;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** What has to be over between the server's yes and the opening of a connection: a login, for instance. Any thread. */
final class Entry {

    /** Nothing had to be over. */
    static final Entry PASSED = new Entry(Part.READY);

    private final CompletableFuture<Void> entering;

    Entry(CompletionStage<Void> entering) {
        this.entering = entering.toCompletableFuture();
    }

    boolean isPassed() {
        return entering.isDone() && !entering.isCompletedExceptionally();
    }

    /** The connection has ended, or is about to: nobody waits any more. */
    void breaks() {
        entering.cancel(false);
    }

    /**
     * When it is over, one way or the other.
     *
     * @param failed is told why it was not passed, where it is not because of the connection's end
     */
    CompletionStage<Void> passed(Consumer<Throwable> failed) {
        return entering.handle((in, failure) -> {
            if (failure != null && !(failure instanceof CancellationException)) {
                failed.accept(failure);
            }
            return null;
        });
    }
}
