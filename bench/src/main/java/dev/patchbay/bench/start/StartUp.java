package dev.patchbay.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts servers again and again, in turn, and takes the time until each has accepted a handshake. */
public final class StartUp {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<String> program;
    private final int port;

    private StartUp(List<String> program, int port) {
        this.program = program;
        this.port = port;
    }

    /**
     * Starts Patchbay with one endpoint and Jetty's WebSocket core with one handler, both without a probe.
     *
     * @param jar {@code bench.jar}
     * @param port a free one on this machine
     * @param times how often each is started
     * @param lines takes a line of {@code name=value} for each start
     */
    public static void measure(Path jar, int port, int times, Consumer<String> lines)
            throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        StartUp startUp = new StartUp(List.of(java, "-jar", jar.toString(), "alone"), port);
        for (int i = 0; i < times; i++) {
            for (String server : List.of("patchbay", "jetty-core")) {
                lines.accept(startUp.line(server));
            }
        }
    }

    private String line(String server) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(new ArrayList<>(program)).redirectErrorStream(true);
        command.command().addAll(List.of(server, Integer.toString(port)));
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = command.start();
        try {
            long millis = TimeUnit.NANOSECONDS.toMillis(opened(process, start) - start);
            return String.format(Locale.ROOT, "label=%s-alone path=/echo mode=START_UP start-ms=%d", server, millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private long opened(Process process, long start) throws IOException, InterruptedException {
        while (!FirstHandshake.isAccepted(port)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IOException("Expected a server on port " + port + " within " + PATIENCE
                        + ", but there is none: is the port free?");
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return System.nanoTime();
    }
}
