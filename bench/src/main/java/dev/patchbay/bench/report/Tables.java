package dev.patchbay.bench.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables that have a line for each row or promise; each is empty where there is nothing to tell. */
final class Tables {

    private static final List<String> TRAFFIC = List.of("rate", "p50-us", "p99-us", "p999-us", "alloc-bytes");
    private static final String SHORT_LINE = "%-62s %12s %10s %21s%n";
    private static final String PROMISE = "%-52s %8s %17s %8s %s%n";

    private Tables() {}

    /** Medians; least and most of the processor time. */
    static String traffic(Measurements measurements) {
        StringBuilder lines = new StringBuilder();
        measurements.rows().forEach((row, figures) -> {
            Figures cpu = figures.get("cpu-us");
            if (cpu != null) {
                lines.append(String.format("%-62s %8s %17s", row, Figures.number(cpu.median()), cpu.range()));
                TRAFFIC.forEach(name -> lines.append(String.format(" %9s", whole(figures.get(name)))));
                lines.append(System.lineSeparator());
            }
        });
        return titled(
                String.format(
                        "%-62s %8s %17s %9s %9s %9s %9s %9s%n",
                        "what", "cpu us", "(least-most)", "rate/s", "p50 us", "p99 us", "p99.9", "alloc B"),
                lines);
    }

    private static String whole(@Nullable Figures figures) {
        return figures == null ? "" : String.format(Locale.ROOT, "%.0f", figures.median());
    }

    /** A line for each figure of what is no traffic. */
    static String others(Measurements measurements) {
        StringBuilder lines = new StringBuilder();
        measurements.rows().forEach((row, figures) -> {
            if (!figures.containsKey("cpu-us")) {
                figures.forEach((name, one) ->
                        lines.append(String.format(SHORT_LINE, row, name, Figures.number(one.median()), one.range())));
            }
        });
        return titled(String.format(SHORT_LINE, "what", "figure", "median", "(least-most)"), lines);
    }

    /** What is aimed at, and whether the median is there. */
    static String promises(Measurements measurements) {
        StringBuilder lines = new StringBuilder();
        for (Promise promise : Promises.ALL) {
            promise.kept(measurements)
                    .ifPresent(kept -> lines.append(String.format(
                            PROMISE,
                            promise.what(),
                            Figures.number(kept.median()),
                            kept.range(),
                            Figures.number(promise.atMost()),
                            kept.median() > promise.atMost() ? "MISSED" : "")));
        }
        return titled(String.format(PROMISE, "aim", "median", "(least-most)", "at most", ""), lines);
    }

    static String titled(String title, StringBuilder lines) {
        return lines.isEmpty() ? "" : title + lines + System.lineSeparator();
    }
}
