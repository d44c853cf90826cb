package dev.patchbay.conformance;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** A proxy in a process of its own, with the documented configuration. */
final class RunningProxy implements AutoCloseable {

    private static final int TRIES = 5;
    private static final long POLL_NANOS = 10_000_000;

    private final Process process;
    private final int port;

    private RunningProxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts.
     *
     * @param keys what it shows to clients; where they are it has a folder
     * @param one the port of the first server, {@code two} of the second
     * @param change what the test wants to have different
     */
    static RunningProxy start(
            Proxy proxy, LocalhostKeys keys, int one, int two, UnaryOperator<Proxy.Configuration> change)
            throws IOException {
        for (int trial = 1; ; trial++) {
            int port = freePort();
            Path folder = Files.createTempDirectory(keys.folder(), proxy.name());
            Path file = Files.writeString(
                    folder.resolve("documented"),
                    change.apply(proxy.local(keys, port, one, two)).text());
            Path around = Files.writeString(folder.resolve("around"), proxy.around(folder, file));
            RunningProxy started = new RunningProxy(process(proxy, around, file), port);
            if (started.listens()) {
                return started;
            }
            if (trial == TRIES) { // until then somebody else may have taken the port
                throw new IllegalStateException(proxy + " does not start: " + started.output());
            }
        }
    }

    int port() {
        return port;
    }

    /** None of those that the system hands out by itself, to the servers and clients of other tests for instance. */
    private static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 32_000);
            try (ServerSocket any = new ServerSocket(port)) {
                return any.getLocalPort();
            } catch (BindException taken) {
                // another one, then
            }
        }
    }

    private static Process process(Proxy proxy, Path around, Path file) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(proxy.program().orElseThrow().toString());
        command.addAll(proxy.options(around, file));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Waits until it takes connections; false where it ends. */
    private boolean listens() {
        while (process.isAlive()) {
            try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return probe.isConnected() && process.isAlive();
            } catch (IOException notYet) {
                LockSupport.parkNanos(POLL_NANOS);
            }
        }
        return false;
    }

    private String output() throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Ends it, and whoever is connected through it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
