package dev.patchbay.testing;

import java.util.List;
import java.util.concurrent.CompletionException;

/** A failure that fails whoever looks at it. */
@SuppressWarnings("ThrowableEqualsHashCode") // that is what it is for
public final class Hostile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** All that a handler may come up with. */
    public static List<Throwable> all() {
        return List.of(
                new Hostile(),
                new OfAStage(),
                new StackOverflowError("on purpose"),
                new OutOfMemoryError("on purpose"),
                new NoClassDefFoundError("on purpose"),
                new Exception("on purpose"));
    }

    @Override
    public String getMessage() {
        throw new StackOverflowError("of getMessage");
    }

    @Override
    public synchronized Throwable getCause() {
        throw new IllegalStateException("of getCause");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
        throw new IllegalStateException("of getStackTrace");
    }

    @Override
    public String toString() {
        throw new IllegalStateException("of toString");
    }

    @Override
    public boolean equals(Object other) {
        throw new IllegalStateException("of equals");
    }

    @Override
    public int hashCode() {
        throw new IllegalStateException("of hashCode");
    }

    private static final class OfAStage extends CompletionException {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException("of getCause");
        }
    }
}
