package dev.patchbay.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Medians, and what they are worth against each other. */
public final class Table {

    private Table() {}

    /** Tables of the lines that {@code load}, {@code start-up} and {@code processor} wrote. */
    public static String of(Path lines) throws IOException {
        Measurements measurements = new Measurements(Files.readAllLines(lines));
        return Tables.traffic(measurements)
                + Tables.others(measurements)
                + GrowthTable.of(measurements)
                + Tables.promises(measurements);
    }
}
