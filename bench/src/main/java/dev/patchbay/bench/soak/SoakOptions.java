package dev.patchbay.bench.soak;

import dev.patchbay.client.BackOff;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one soak does.
 *
 * @param port a free one of this machine
 * @param clients how many
 * @param restarts how often their server ends
 * @param kills every how many-th time it is killed, and does not just stop
 * @param policy when they come back
 */
public record SoakOptions(int port, int clients, int restarts, int kills, BackOff policy) {

    /**
     * Reads {@code name=value}: {@code port}, {@code clients}, {@code restarts}, {@code kills}; and, in milliseconds, the {@code first} and the {@code
     * longest} delay of a back-off with full jitter, or the default one where there is no {@code first}; {@code jitter=no} leaves that out.
     */
    public static SoakOptions of(String... arguments) {
        Map<String, String> given = Arrays.stream(arguments)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new SoakOptions(
                number(given, "port").orElse(9190),
                number(given, "clients").orElse(200),
                number(given, "restarts").orElse(20),
                number(given, "kills").orElse(2),
                number(given, "first").map(first -> policy(given, first)).orElse(BackOff.DEFAULT));
    }

    private static BackOff policy(Map<String, String> given, int first) {
        BackOff plain = BackOff.exponential(
                Duration.ofMillis(first),
                Duration.ofMillis(number(given, "longest").orElse(20_000)));
        return "no".equals(given.get("jitter")) ? plain : plain.fullJitter();
    }

    private static Optional<Integer> number(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name)).map(Integer::valueOf);
    }
}
