package dev.patchbay.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All rounds of all measurements, by what was measured and by what. */
final class Measurements {

    private static final List<String> FIGURES =
            List.of("cpu-us", "rate", "p50-us", "p99-us", "p999-us", "alloc-bytes", "heap-bytes", "rss-bytes");

    private final Map<String, Map<String, List<Double>>> rows = new LinkedHashMap<>();

    Measurements(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("label=")) {
                add(fields(line));
            }
        }
    }

    /** One row for each server and measurement: medians, and least and most of the first figure. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(
                "%-44s %8s %17s %9s %8s %8s %8s %8s %8s %8s%n",
                "what", "cpu us", "(least-most)", "rate/s", "p50 us", "p99 us", "p99.9", "alloc B", "heap B", "rss B"));
        rows.forEach((what, figures) -> table.append(row(what, figures)));
        return table.toString();
    }

    /** What one costs of another, in processor time: the median of the rounds' ratios, least and most. */
    String ratios() {
        StringBuilder table = new StringBuilder(
                String.format("%-44s %8s %17s %8s%n", "ratio of processor time", "median", "(least-most)", "at most"));
        for (Ratio ratio : Ratio.PROMISES) {
            List<Double> one = cpu(ratio.one());
            List<Double> other = cpu(ratio.other());
            int rounds = Math.min(one.size(), other.size());
            if (rounds > 0) {
                List<Double> each = IntStream.range(0, rounds)
                        .mapToObj(round -> one.get(round) / other.get(round))
                        .sorted()
                        .toList();
                table.append(String.format(
                        Locale.ROOT,
                        "%-44s %8.2f %17s %8.2f%n",
                        ratio.what(),
                        median(each),
                        String.format(Locale.ROOT, "(%.2f-%.2f)", each.get(0), each.get(rounds - 1)),
                        ratio.atMost()));
            }
        }
        return table.toString();
    }

    private List<Double> cpu(String what) {
        return rows.getOrDefault(what, Map.of()).getOrDefault("cpu-us", List.of());
    }

    private static String row(String what, Map<String, List<Double>> figures) {
        List<Double> cpu = figures.getOrDefault("cpu-us", List.of());
        String range = cpu.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "(%.2f-%.2f)",
                        cpu.stream().min(Double::compare).orElseThrow(),
                        cpu.stream().max(Double::compare).orElseThrow());
        StringBuilder row = new StringBuilder(String.format("%-44s", what));
        for (String figure : FIGURES) {
            List<Double> values = figures.getOrDefault(figure, List.of());
            int width = figure.equals("rate") ? 9 : 8;
            String format = figure.equals("cpu-us") ? "%.2f" : "%.0f";
            row.append(String.format(
                    " %" + width + "s", values.isEmpty() ? "" : String.format(Locale.ROOT, format, median(values))));
            if (figure.equals("cpu-us")) {
                row.append(String.format(" %17s", range));
            }
        }
        return row.append(System.lineSeparator()).toString();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private void add(Map<String, String> fields) {
        String what = fields.get("label") + " " + fields.get("path") + " " + fields.get("mode") + " c="
                + fields.get("connections") + " d=" + fields.get("in-flight");
        Map<String, List<Double>> figures = rows.computeIfAbsent(what, any -> new LinkedHashMap<>());
        for (String figure : FIGURES) {
            if (fields.containsKey(figure)) {
                figures.computeIfAbsent(figure, any -> new ArrayList<>()).add(Double.parseDouble(fields.get(figure)));
            }
        }
    }

    private static Map<String, String> fields(String line) {
        return Arrays.stream(line.split(" "))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
