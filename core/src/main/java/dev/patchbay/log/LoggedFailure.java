package dev.patchbay.log;

import org.jspecify.annotations.Nullable;

/**
 * A failure as it is given to a logger: with the stack trace and the causes of the original, its texts in one line each
 * because clients may have chosen what is in them, and safe to be asked for its text where the original is not.
 */
public final class LoggedFailure extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CAUSES = 16;
    private static final int LONGEST = 1_000;

    private final String text;

    private LoggedFailure(Throwable original, @Nullable Throwable cause) {
        super(text(original), cause, true, true);
        this.text = text(original);
        setStackTrace(stackTrace(original));
    }

    /** The failure itself where it can be logged as it is, which nearly all can. */
    public static Throwable of(Throwable failure) {
        return isPlain(failure, 0) ? failure : copy(failure, 0);
    }

    private static boolean isPlain(Throwable failure, int depth) {
        try {
            String text = String.valueOf(failure.toString());
            String message = String.valueOf(failure.getMessage());
            Throwable cause = failure.getCause();
            boolean hasTrace = failure.getStackTrace() != null; // or throws
            return hasTrace
                    && OneLine.isPlain(text)
                    && OneLine.isPlain(message)
                    && text.length() <= LONGEST
                    && message.length() <= LONGEST
                    && failure.getSuppressed().length == 0
                    && (cause == null || (depth < MOST_CAUSES && isPlain(cause, depth + 1)));
        } catch (Throwable untellable) {
            return false;
        }
    }

    private static LoggedFailure copy(Throwable failure, int depth) {
        Throwable cause = depth < MOST_CAUSES ? cause(failure) : null;
        LoggedFailure copy = new LoggedFailure(failure, cause == null ? null : copy(cause, depth + 1));
        if (depth < MOST_CAUSES) {
            for (Throwable suppressed : failure.getSuppressed()) {
                copy.addSuppressed(copy(suppressed, depth + 1));
            }
        }
        return copy;
    }

    private static @Nullable Throwable cause(Throwable failure) {
        try {
            return failure.getCause();
        } catch (Throwable untellable) {
            return null;
        }
    }

    private static StackTraceElement[] stackTrace(Throwable failure) {
        try {
            return failure.getStackTrace();
        } catch (Throwable untellable) {
            return new StackTraceElement[0];
        }
    }

    private static String text(Throwable failure) {
        try {
            return OneLine.of(failure.toString(), LONGEST);
        } catch (Throwable untellable) {
            return failure.getClass().getName() + ", whose text cannot be told: it throws "
                    + untellable.getClass().getName();
        }
    }

    @Override
    @SuppressWarnings(
            "OverrideThrowableToString") // it stands for a failure of another class, whose name is in the text
    public String toString() {
        return text;
    }
}
