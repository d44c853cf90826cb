package dev.patchbay.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Medians, and what they are worth against each other. */
public final class Table {

    private Table() {}

    /** A table of the lines that the load generator wrote. */
    public static String of(Path lines) throws IOException {
        Measurements measurements = new Measurements(Files.readAllLines(lines));
        return measurements.table() + System.lineSeparator() + measurements.ratios();
    }
}
