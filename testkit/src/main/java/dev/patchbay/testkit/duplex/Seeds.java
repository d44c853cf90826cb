package dev.patchbay.testkit.duplex;

import java.util.stream.LongStream;

/**
 * Plays a scenario with one seed after the other, and says which one failed.
 *
 * <pre>{@code
 * Seeds.each(200, seed -> {
 *     try (Duplex duplex = Duplex.builder(seed).serve(new SocketRoutes(pubSub)).open()) {
 *         duplex.settle();
 *     }
 * });
 * }</pre>
 *
 * <p>{@code -Dpatchbay.seed=17} plays that one alone.
 */
public final class Seeds {

    /** The system property that names the only seed. */
    public static final String PROPERTY = "patchbay.seed";

    /** What is played. */
    @FunctionalInterface
    public interface Scenario {

        /** Plays it with a seed, from the beginning; fails as a test does. */
        void play(long seed) throws Throwable;
    }

    private Seeds() {}

    /**
     * Plays a scenario with the seeds from 1 to so many.
     *
     * @throws AssertionError at the first that fails, with its seed, and with its failure as the cause
     */
    public static void each(int many, Scenario scenario) {
        Long only = Long.getLong(PROPERTY);
        LongStream seeds = only == null ? LongStream.rangeClosed(1, many) : LongStream.of(only);
        seeds.forEach(seed -> play(seed, scenario));
    }

    private static void play(long seed, Scenario scenario) {
        try {
            scenario.play(seed);
        } catch (Throwable failure) {
            throw new AssertionError(
                    "With seed " + seed + ": " + failure.getMessage() + "\n-D" + PROPERTY + "=" + seed
                            + " plays this one alone",
                    failure);
        }
    }
}
