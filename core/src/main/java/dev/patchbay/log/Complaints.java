package dev.patchbay.log;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What is complained of in the log: one line of each cause in a minute, whoever brings it about and however often, with the
 * number of those that were kept back. A logger that throws hurts nobody. Any thread.
 */
public final class Complaints {

    /** From one line of a cause to the next. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    /** So many causes are told apart; all others count as one. */
    static final int CAUSES = 512;

    private static final String OTHERS = "others";

    private final LongSupplier clock;
    private final Map<String, Cause> causes = new ConcurrentHashMap<>();

    /** Nothing has been complained of. */
    public Complaints() {
        this(System::nanoTime);
    }

    /** With a clock in nanoseconds. */
    Complaints(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * Complains, if the cause's turn has come.
     *
     * @param cause what is the same each time: the place and the kind, and nothing that a client has chosen
     * @param line writes the line; it is given what to say at its end: nothing, or how many were kept back
     */
    public void tell(String cause, Consumer<String> line) {
        causeOf(cause).turn(clock.getAsLong()).ifPresent(keptBack -> quietly(() -> line.accept(more(keptBack))));
    }

    /** Writes a line, and goes on where the logger throws. */
    public static void quietly(Runnable line) {
        try {
            line.run();
        } catch (Throwable brokenLogger) { // nothing is left to tell it to
            return;
        }
    }

    private Cause causeOf(String name) {
        Cause known = causes.get(name);
        if (known != null) {
            return known;
        }
        String kept = causes.size() < CAUSES ? name : OTHERS;
        return causes.computeIfAbsent(kept, any -> new Cause());
    }

    private static String more(long keptBack) {
        return keptBack == 0 ? "" : " (and " + keptBack + " more like it since the last such line)";
    }

    private static final class Cause {

        private boolean told;
        private long toldAt;
        private long keptBack;

        synchronized OptionalLong turn(long now) {
            if (told && now - toldAt < TimeUnit.NANOSECONDS.convert(PAUSE)) {
                keptBack++;
                return OptionalLong.empty();
            }
            long before = keptBack;
            told = true;
            toldAt = now;
            keptBack = 0;
            return OptionalLong.of(before);
        }
    }
}
