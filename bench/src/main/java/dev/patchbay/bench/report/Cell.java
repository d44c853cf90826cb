package dev.patchbay.bench.report;

/**
 * Where a figure stands in the table.
 *
 * @param row how the name of its row begins, in whole words
 * @param figure what is measured
 */
record Cell(String row, String figure) {

    /** The processor time for each message, in microseconds. */
    static Cell cpu(String row) {
        return new Cell(row, "cpu-us");
    }

    boolean isIn(Row one) {
        return (one + " ").startsWith(row + " ");
    }
}
