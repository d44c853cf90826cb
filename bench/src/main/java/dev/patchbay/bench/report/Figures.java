package dev.patchbay.bench.report;

import java.util.List;
import java.util.Locale;

/** One figure, round by round. */
record Figures(List<Double> rounds) {

    private static final double SMALL = 100;

    double median() {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** {@code (least-most)}. */
    String range() {
        List<Double> sorted = rounds.stream().sorted().toList();
        return "(" + number(sorted.get(0)) + "-" + number(sorted.get(sorted.size() - 1)) + ")";
    }

    /** Two digits behind the point of what is small, none of what is large. */
    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < SMALL ? "%.2f" : "%.0f", value);
    }
}
