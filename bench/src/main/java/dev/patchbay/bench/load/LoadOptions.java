package dev.patchbay.bench.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What one measurement does.
 *
 * @param label what the server is called in the table
 * @param port where it listens on this machine; figures of its process are on the next port
 * @param path the path of the handshake
 * @param mode what is measured
 * @param connections how many
 * @param inFlight messages under way, of each connection in an echo, of all in a fan-out
 * @param payload what is sent; in an echo any answer counts
 * @param first what every connection sends first, and waits for the answer of, with its number in place of {@code {n}}; empty for
 *     nothing
 * @param warmUp measured from when all are connected
 * @param duration of the measurement
 */
record LoadOptions(
        String label,
        int port,
        String path,
        Mode mode,
        int connections,
        int inFlight,
        String payload,
        String first,
        Duration warmUp,
        Duration duration) {

    /** What is measured. */
    enum Mode {
        ECHO,
        FAN_OUT,
        IDLE
    }

    private static final Map<String, String> DEFAULTS = Map.of(
            "label", "server",
            "port", "9100",
            "path", "/echo",
            "mode", "ECHO",
            "connections", "100",
            "in-flight", "1",
            "size", "64",
            "first", "",
            "warm-up", "3",
            "duration", "4");

    /** Reads {@code name=value}: the names above, and {@code size} in place of {@code payload}; times in seconds. */
    static LoadOptions of(String... arguments) {
        Map<String, String> given = Arrays.stream(arguments)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new LoadOptions(
                value(given, "label"),
                number(given, "port"),
                value(given, "path"),
                Mode.valueOf(
                        value(given, "mode").toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                number(given, "connections"),
                number(given, "in-flight"),
                given.getOrDefault("payload", "x".repeat(number(given, "size"))),
                value(given, "first"),
                Duration.ofSeconds(number(given, "warm-up")),
                Duration.ofSeconds(number(given, "duration")));
    }

    /** The same with so many connections. */
    LoadOptions with(int others) {
        return new LoadOptions(label, port, path, mode, others, inFlight, payload, first, warmUp, duration);
    }

    private static int number(Map<String, String> given, String name) {
        return Integer.parseInt(value(given, name));
    }

    private static String value(Map<String, String> given, String name) {
        return Objects.requireNonNull(given.getOrDefault(name, DEFAULTS.get(name)), name);
    }
}
