package dev.patchbay.redis;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import redis.embedded.core.ExecutableProvider;

/** A Redis in a process of its own: the system's, or else one that is in a jar. */
final class RedisProcess implements AutoCloseable {

    private static final int TRIES = 5;
    private static final long POLL_NANOS = 10_000_000;

    private final List<String> command;
    private final int port;
    private Process process;

    private RedisProcess(List<String> command, int port) throws IOException {
        this.command = command;
        this.port = port;
        this.process = started();
    }

    /** Starts one, with options of a test's beside those that keep it from writing to the disk. */
    static RedisProcess start(String... options) {
        List<String> all = new ArrayList<>(List.of("--bind", "127.0.0.1", "--save", "", "--appendonly", "no"));
        all.addAll(List.of(options));
        return started(all);
    }

    /** Starts a sentinel. */
    static RedisProcess sentinel(Path file) {
        return started(List.of(file.toString(), "--sentinel"));
    }

    private static RedisProcess started(List<String> options) {
        try {
            for (int trial = 1; ; trial++) {
                int port = freePort();
                List<String> command = new ArrayList<>(List.of(program()));
                command.addAll(options);
                command.addAll(List.of("--port", String.valueOf(port)));
                RedisProcess started = new RedisProcess(command, port);
                if (started.listens()) {
                    return started;
                }
                if (trial == TRIES) {
                    throw new IllegalStateException("Redis does not start: " + command);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String program() throws IOException {
        return Stream.of((System.getenv("PATH") + File.pathSeparator + "/usr/sbin").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "redis-server"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseGet(RedisProcess::embedded);
    }

    /** The one in the jar. */
    static String embedded() {
        try {
            return ExecutableProvider.newJarResourceProvider().get().getPath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** None of those that the system hands out by itself. */
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

    private Process started() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    int port() {
        return port;
    }

    String uri() {
        return "redis://localhost:" + port;
    }

    /** The same once more, at the same port; this one is over. */
    void again() throws IOException {
        process = started();
        if (!listens()) {
            throw new IllegalStateException("Redis does not start again: " + command);
        }
    }

    void kill() throws InterruptedException {
        int unused = process.destroyForcibly().waitFor();
    }

    /** Sends it a signal, {@code STOP} for instance. */
    void signal(String name) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("There was no signal " + name);
        }
    }

    /** Has it do something, and returns what it answers, as far as it comes at once. */
    String ask(String inline) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((inline + "\r\n").getBytes(StandardCharsets.UTF_8));
            byte[] answer = new byte[64 * 1024];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, length), StandardCharsets.UTF_8);
        }
    }

    private boolean listens() {
        while (process.isAlive()) {
            try {
                if (ask("PING").contains("P") || !process.isAlive()) {
                    return process.isAlive();
                }
            } catch (IOException notYet) {
                LockSupport.parkNanos(POLL_NANOS);
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
