package dev.patchbay.bench.micro;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** One line for each benchmark, and what the generated dispatch costs beside the hand-written. */
final class MicroTable {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String GENERATED = "by=generated";
    private static final String BY_HAND = "by=handWritten";

    private MicroTable() {}

    static String of(Collection<RunResult> results) {
        StringBuilder table = new StringBuilder(line("step", "ns", "(least-most)", "alloc B"));
        Map<String, Double> medians = new TreeMap<>();
        for (RunResult result : results) {
            Statistics times = result.getPrimaryResult().getStatistics();
            double median = times.getPercentile(50);
            String name = name(result.getParams());
            medians.put(name, median);
            String range = "(" + decimal(times.getMin()) + "-" + decimal(times.getMax()) + ")";
            table.append(line(name, decimal(median), range, allocated(result)));
        }
        medians.forEach((name, median) -> {
            Double byHand = medians.get(name.replace(GENERATED, BY_HAND));
            if (name.contains(GENERATED) && byHand != null) {
                table.append(line(name.replace(GENERATED, "generated / hand-written"), ratio(median / byHand), "", ""));
            }
        });
        return table.toString();
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.3f", ratio);
    }

    private static String name(BenchmarkParams benchmark) {
        String method = benchmark.getBenchmark();
        StringBuilder name =
                new StringBuilder(method.substring(method.lastIndexOf('.', method.lastIndexOf('.') - 1) + 1));
        for (String key : benchmark.getParamsKeys()) {
            name.append(' ').append(key).append('=').append(benchmark.getParam(key));
        }
        return name.toString();
    }

    private static String allocated(RunResult result) {
        for (String name : result.getSecondaryResults().keySet()) {
            if (name.endsWith(ALLOCATED)) {
                return decimal(result.getSecondaryResults().get(name).getScore());
            }
        }
        return "";
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, number < 100 ? "%.1f" : "%.0f", number);
    }

    private static String line(String name, String time, String range, String bytes) {
        return String.format(Locale.ROOT, "%-62s %8s %16s %8s%n", name, time, range, bytes);
    }
}
