package dev.patchbay.bench.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javax.management.JMException;

/** Clients whose server ends and begins again: who comes back, how close to each other, and what is left behind them all. */
public final class Soak {

    private static final Duration WINDOW = Duration.ofMillis(100);
    private static final int FEW = 2;

    private final SoakOptions options;
    private final RestartingServer server;

    private Soak(SoakOptions options, RestartingServer server) {
        this.options = options;
        this.server = server;
    }

    /**
     * Does it.
     *
     * @param program starts a server that has {@code /topics}, with a port behind it
     * @return one line of {@code name=value}
     * @throws IllegalStateException where a client does not come back
     */
    public static String run(List<String> program, SoakOptions options)
            throws IOException, InterruptedException, JMException {
        try (RestartingServer server = new RestartingServer(program, options.port())) {
            return new Soak(options, server).line();
        }
    }

    /** A few rounds come first, so that what they leave behind is no part of it. */
    private String line() throws IOException, InterruptedException, JMException {
        rounds(FEW);
        Holdings before = Holdings.now();
        ManagementFactory.getThreadMXBean().resetPeakThreadCount();
        String figures = figures(rounds(options.restarts()));
        int peak = ManagementFactory.getThreadMXBean().getPeakThreadCount();
        Holdings after = Holdings.settled(before);
        return figures
                + " threads=" + before.threads() + " threads-peak=" + peak + " threads-after=" + after.threads()
                + " descriptors=" + before.descriptors() + " descriptors-after=" + after.descriptors()
                + " timers=" + before.timers() + " timers-after=" + after.timers()
                + " heap-bytes=" + before.heap() + " heap-bytes-after=" + after.heap();
    }

    /** From the first connection of the clients to their end. */
    private List<Round> rounds(int restarts) throws IOException, InterruptedException {
        Crowd crowd = new Crowd(options, "0");
        List<Round> rounds = new ArrayList<>();
        crowd.awaitAll("0");
        for (int i = 1; i <= restarts; i++) {
            crowd.begin(Integer.toString(i));
            if (i % options.kills() == 0) {
                server.replace();
            } else {
                server.restart();
            }
            rounds.add(crowd.awaitAll(Integer.toString(i)));
        }
        crowd.close();
        return rounds;
    }

    private String figures(List<Round> rounds) {
        return String.format(
                Locale.ROOT,
                "label=soak clients=%d restarts=%d came-back=%d strays=%d share-in-100-ms=%.3f share-in-100-ms-most=%.3f"
                        + " spread-ms=%.0f",
                options.clients(),
                options.restarts(),
                rounds.stream().mapToInt(Round::arrived).sum(),
                rounds.stream().mapToLong(Round::strays).sum(),
                part(rounds, 0.5, round -> round.largestShare(WINDOW)),
                part(rounds, 1, round -> round.largestShare(WINDOW)),
                part(rounds, 0.5, round -> round.spread().toNanos() / 1e6));
    }

    /** Of the values of all rounds, in order, the one up to which a part of them is. */
    private static double part(List<Round> rounds, double part, ToDoubleFunction<Round> value) {
        double[] values = rounds.stream().mapToDouble(value).sorted().toArray();
        return values[(int) Math.min(values.length - 1L, Math.round(part * values.length))];
    }
}
