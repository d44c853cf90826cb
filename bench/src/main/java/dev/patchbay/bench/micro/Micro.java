package dev.patchbay.bench.micro;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of this package, each in processes of its own, which have this process's class path. */
public final class Micro {

    private static final TimeValue TURN = TimeValue.milliseconds(500);

    private Micro() {}

    /**
     * Runs them while JMH reports on standard output, and returns the times and bytes of an operation as a table.
     *
     * @param args JMH's own: regular expressions of what to run, and options, which win over the short runs of here
     * @throws RunnerException where nothing matches, or a benchmark fails
     * @throws CommandLineOptionException where JMH has no such option
     */
    public static String run(String... args) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(options(new CommandLineOptions(args))).run();
        return MicroTable.of(results);
    }

    private static Options options(CommandLineOptions said) {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(said)
                .forks(said.getForkCount().orElse(2))
                .warmupIterations(said.getWarmupIterations().orElse(4))
                .warmupTime(said.getWarmupTime().orElse(TURN))
                .measurementIterations(said.getMeasurementIterations().orElse(5))
                .measurementTime(said.getMeasurementTime().orElse(TURN))
                .timeUnit(said.getTimeUnit().orElse(TimeUnit.NANOSECONDS))
                .shouldFailOnError(said.shouldFailOnError().orElse(true))
                .addProfiler(GCProfiler.class);
        if (said.getBenchModes().isEmpty()) {
            options.mode(Mode.AverageTime);
        }
        return options.build();
    }
}
