package dev.patchbay.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table of medians. */
public final class Table {

    private Table() {}

    /** A table of the lines that the load generator wrote. */
    public static String of(Path lines) throws IOException {
        return new Measurements(Files.readAllLines(lines)).table();
    }
}
