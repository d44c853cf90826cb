package dev.patchbay.bench.report;

import java.util.Map;

/** What was measured of whom; {@code toString} is how tables call it. */
record Row(String label, String path, String mode, int connections, int inFlight) {

    static Row of(Map<String, String> fields) {
        return new Row(
                fields.getOrDefault("label", ""),
                fields.getOrDefault("path", ""),
                fields.getOrDefault("mode", ""),
                Integer.parseInt(fields.getOrDefault("connections", "0")),
                Integer.parseInt(fields.getOrDefault("in-flight", "0")));
    }

    /** The same, however many connections. */
    Row series() {
        return new Row(label, path, mode, 0, inFlight);
    }

    @Override
    public String toString() {
        String what = label + " " + path + " " + mode;
        return connections == 0 ? what : what + " c=" + connections + " d=" + inFlight;
    }
}
