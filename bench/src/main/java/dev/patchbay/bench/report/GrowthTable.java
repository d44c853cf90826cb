package dev.patchbay.bench.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a message costs with more and more connections: medians of processor time, and how they compare to the fewest's. */
final class GrowthTable {

    private static final String LABEL = "growth";

    private GrowthTable() {}

    static String of(Measurements measurements) {
        Map<Row, Map<Integer, Double>> series = new LinkedHashMap<>();
        measurements.rows().forEach((row, figures) -> {
            Figures cpu = figures.get("cpu-us");
            if (cpu != null && row.label().startsWith(LABEL)) {
                series.computeIfAbsent(row.series(), any -> new TreeMap<>()).put(row.connections(), cpu.median());
            }
        });
        StringBuilder lines = new StringBuilder();
        series.forEach((row, costs) -> lines.append(line(row, costs)));
        return Tables.titled(String.format("cpu us as connections grow (and what it is of the fewest's)%n"), lines);
    }

    private static String line(Row row, Map<Integer, Double> costs) {
        StringBuilder line =
                new StringBuilder(String.format("%-36s", row.label() + " " + row.path() + " " + row.mode()));
        double first = costs.values().iterator().next();
        costs.forEach((connections, cost) ->
                line.append(String.format(Locale.ROOT, "  %6d: %6.2f (%.2f)", connections, cost, cost / first)));
        return line.append(System.lineSeparator()).toString();
    }
}
