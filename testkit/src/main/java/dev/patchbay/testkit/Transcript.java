package dev.patchbay.testkit;

import dev.patchbay.socket.CloseReason;
import dev.patchbay.testkit.peer.PeerListener;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** All that one client has received, and what of it no expectation has looked at yet. */
final class Transcript implements PeerListener {

    private final String target;
    private final Duration patience;
    private final List<Received> all = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Received> messages = new LinkedBlockingQueue<>();
    private final BlockingQueue<Received> controls = new LinkedBlockingQueue<>();
    private volatile Optional<CloseReason> end = Optional.empty();
    private volatile boolean open = true;

    Transcript(String target, Duration patience) {
        this.target = target;
        this.patience = patience;
    }

    @Override
    public void text(String text) {
        add(new Received.Text(text), messages);
    }

    @Override
    public void binary(byte[] bytes) {
        add(new Received.Binary(bytes), messages);
    }

    @Override
    public void ping(byte[] payload) {
        add(new Received.Control(true, payload), controls);
    }

    @Override
    public void pong(byte[] payload) {
        add(new Received.Control(false, payload), controls);
    }

    @Override
    public void closed(CloseReason reason) {
        open = false; // before the test can know of it
        add(new Received.Closed(reason), messages);
        end = Optional.of(reason); // from now on nobody waits, so the end itself has to be there
    }

    List<Received> all() {
        return List.copyOf(all);
    }

    /** Whether the connection has not ended. */
    boolean isOpen() {
        return open;
    }

    /** How the connection ended, if it has. */
    Optional<CloseReason> end() {
        return end;
    }

    /** The next message, or the end; waited for. */
    Optional<Received> nextMessage() {
        return next(messages);
    }

    /** The next ping or pong; waited for. */
    Optional<Received> nextControl() {
        return next(controls);
    }

    /** The next message, or the end, if it is here already. */
    Optional<Received> presentMessage() {
        return Optional.ofNullable(messages.poll());
    }

    /** What was expected, what came in its place, everything before, and what callbacks failed with. */
    String report(String expected, String came, List<Throwable> failures) {
        StringBuilder report = new StringBuilder("On " + target + "\nexpected " + expected + "\nbut got  " + came);
        report.append(all.isEmpty() ? "\nNothing was received so far." : "\nReceived so far:");
        list(all, report);
        report.append(failures.isEmpty() ? "" : "\nCallbacks failed with:");
        list(failures, report);
        return report.toString();
    }

    private static void list(List<?> things, StringBuilder report) {
        int number = 0;
        for (Object thing : things) {
            number++;
            report.append("\n  ").append(number).append(". ").append(thing);
        }
    }

    /** Into the queue last: who finds it there finds it in the list, too. */
    private void add(Received received, BlockingQueue<Received> queue) {
        all.add(received);
        queue.add(received);
    }

    /** After the end nothing is waited for. */
    private Optional<Received> next(BlockingQueue<Received> queue) {
        try {
            long nanos = end.isPresent() ? 0 : patience.toNanos();
            return Optional.ofNullable(queue.poll(nanos, TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a message", e);
        }
    }
}
