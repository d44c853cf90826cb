package dev.patchbay.conformance.channels;

import dev.patchbay.conformance.Node;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program in Node, with phoenix.js as it is. */
final class PhoenixJs implements Program {

    private static final String CLIENT = "phoenix-1.8";
    private static final String DONE = "done";
    private static final long PATIENCE = 20;

    private final Process process;
    private final BufferedWriter orders;
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    private PhoenixJs(Process process) {
        this.process = process;
        this.orders = process.outputWriter();
        Thread reader = new Thread(this::read, "phoenix.js");
        reader.setDaemon(true);
        reader.start();
    }

    static Program start(String url) {
        try {
            return new PhoenixJs(Node.start("channel-program.mjs", CLIENT, url));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read() {
        try (BufferedReader said = process.inputReader()) {
            said.lines().forEach(line -> (line.startsWith(DONE) ? done : heard).add(line));
        } catch (IOException | UncheckedIOException closed) {
            done.add("ended");
        }
    }

    @Override
    public void does(String order) {
        var unused = asks(order);
    }

    private String asks(String order) {
        try {
            orders.write(order);
            orders.newLine();
            orders.flush();
            return Optional.ofNullable(done.poll(PATIENCE, TimeUnit.SECONDS))
                    .filter(answer -> answer.startsWith(DONE))
                    .orElseThrow(
                            () -> new AssertionError("The program does not end `" + order + "`, and says " + heard));
        } catch (IOException failure) {
            throw new AssertionError("The program has ended: " + heard, failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError("The test was interrupted", stopped);
        }
    }

    @Override
    public void passes(Duration time) {
        does("passes " + time.toMillis());
    }

    @Override
    public boolean isOpen() {
        return asks("isOpen").equals(DONE + " true");
    }

    @Override
    public Optional<String> heard() {
        return Optional.ofNullable(heard.poll());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
