package dev.patchbay.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.bench.Main;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A short soak, whose clients have a process of their own: what it holds is nobody else's. */
final class SoakTest {

    private static final int CLIENTS = 200;
    private static final int RESTARTS = 20;
    private static final double A_HERD =
            0.6; // without jitter it is nearly all of them, and a busy machine stands still at times
    private static final double FEW = 4; // what begins only when it is needed
    private static final double GROWTH = 1e6;

    @Test
    void allComeBackEveryTimeSpreadInTimeAndLeaveNothingBehind() throws Exception {
        Map<String, Double> found = soak("clients=" + CLIENTS, "restarts=" + RESTARTS, "kills=10");

        assertThat(found)
                .containsEntry("came-back", (double) CLIENTS * RESTARTS)
                .containsEntry("strays", 0.0);
        assertThat(value(found, "share-in-100-ms")).isLessThan(A_HERD);
        assertThat(value(found, "threads-after")).isLessThanOrEqualTo(value(found, "threads") + FEW);
        assertThat(value(found, "descriptors-after")).isLessThanOrEqualTo(value(found, "descriptors") + FEW);
        assertThat(value(found, "timers-after")).isLessThan(value(found, "timers") + CLIENTS);
        assertThat(value(found, "heap-bytes-after")).isLessThan(value(found, "heap-bytes") + GROWTH);
    }

    private static Map<String, Double> soak(String... options) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "soak",
                "port=" + freePort(),
                "first=200",
                "longest=500");
        builder.command().addAll(Arrays.asList(options));
        Process process = builder.redirectErrorStream(true).start();
        String line = process.inputReader()
                .lines()
                .filter(said -> said.startsWith("label=soak"))
                .collect(Collectors.joining());
        assertThat(process.waitFor()).isZero();
        return Arrays.stream(line.split(" ", -1))
                .skip(1)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Double.valueOf(pair[1])));
    }

    private static double value(Map<String, Double> found, String name) {
        return Objects.requireNonNull(found.get(name), name);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
