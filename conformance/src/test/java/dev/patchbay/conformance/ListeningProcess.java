package dev.patchbay.conformance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A program in a process of its own that listens at a port. Any thread. */
public final class ListeningProcess implements AutoCloseable {

    private static final int TRIES = 5;
    private static final long POLL_NANOS = 10_000_000;

    private final Process process;
    private final List<String> command;
    private final int port;
    private final List<String> output = new ArrayList<>(); // guarded by itself

    /** Says how a program is started that is to listen at a port. */
    @FunctionalInterface
    public interface Start {
        List<String> command(int port) throws IOException;
    }

    private ListeningProcess(List<String> command, int port) throws IOException {
        this.command = command;
        this.port = port;
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread reader = new Thread(this::read, "output of " + command.get(0));
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts one, and waits until it takes connections; at another port where somebody else has taken that one meanwhile. */
    public static ListeningProcess start(Start start) throws IOException {
        for (int trial = 1; ; trial++) {
            int port = freePort();
            ListeningProcess started = new ListeningProcess(start.command(port), port);
            if (started.listens()) {
                return started;
            }
            if (trial == TRIES) {
                throw new IllegalStateException("It does not start: " + started);
            }
        }
    }

    /** Where a program is, on the path or where Debian keeps it. */
    public static Optional<Path> program(String name) {
        return Stream.of((System.getenv("PATH") + File.pathSeparator + "/usr/sbin").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The same once more, at the same port; this one is over. */
    public ListeningProcess again() throws IOException {
        ListeningProcess started = new ListeningProcess(command, port);
        if (!started.listens()) {
            throw new IllegalStateException("It does not start again: " + started);
        }
        return started;
    }

    /** None of those that the system hands out by itself, to the servers and clients of other tests for instance. */
    public static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 32_000);
            try (ServerSocket any = new ServerSocket(port)) {
                return any.getLocalPort();
            } catch (BindException taken) {
                // another one, then
            }
        }
    }

    public int port() {
        return port;
    }

    /** Waits for a line of its output, for 20 s at most. */
    public void awaitLine(String line) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        synchronized (output) {
            while (!output.contains(line)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new TimeoutException("It did not write '" + line + "', but " + output);
                }
                output.wait(left);
            }
        }
    }

    /** Sends it a signal, {@code STOP} for instance. */
    public void signal(String name) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("There was no signal " + name + " for " + this);
        }
    }

    private void read() {
        try {
            process.inputReader().lines().forEach(line -> {
                synchronized (output) {
                    output.add(line);
                    output.notifyAll();
                }
            });
        } catch (UncheckedIOException killed) {
            // there is no more of it
        }
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

    /** Kills it, with the processes that it has started, and whoever is connected through it. */
    @Override
    public void close() {
        List<ProcessHandle> all = process.descendants().toList();
        try {
            all.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        synchronized (output) {
            return command + " wrote " + output;
        }
    }
}
