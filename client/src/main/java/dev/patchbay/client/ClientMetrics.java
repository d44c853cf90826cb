package dev.patchbay.client;

import dev.patchbay.observe.Observer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts what happens to clients: to one, or to all whose connectors are given the same. Any thread; it never blocks.
 *
 * <pre>{@code
 * ClientMetrics metrics = new ClientMetrics();
 * ClientConnection ticker = new TickerClient_Connector().symbol("btc").observer(metrics).start();
 * long received = metrics.snapshot().received().messages();
 * }</pre>
 */
public final class ClientMetrics implements Observer {

    /** So many kinds of errors are told apart; all others count as {@code others}. */
    static final int MOST_KINDS = 100;

    private final LongAdder attempts = new LongAdder();
    private final LongAdder connectNanos = new LongAdder();
    private final LongAdder handshakes = new LongAdder();
    private final LongAdder handshakeNanos = new LongAdder();
    private final LongAdder opened = new LongAdder();
    private final LongAdder reopened = new LongAdder();
    private final LongAdder closed = new LongAdder();
    private final LongAdder openNanos = new LongAdder();
    private final LongAdder sent = new LongAdder();
    private final LongAdder bytesSent = new LongAdder();
    private final LongAdder sendNanos = new LongAdder();
    private final LongAdder received = new LongAdder();
    private final LongAdder bytesReceived = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();

    /**
     * What was counted until a moment. What goes on meanwhile may be in one number and not in another.
     *
     * @param attempts to connect
     * @param connections as they came and went
     * @param sent messages that were handed to the network, and how long that took, all together
     * @param received messages that came
     * @param dropped messages that were not sent
     * @param errors how many there were of each kind: of attempts that failed {@code Refused}, {@code TimedOut} and others, of callbacks
     *     the class that they threw, and {@code Undecodable} of messages that could not be read
     */
    public record Snapshot(
            long attempts,
            Connections connections,
            Traffic sent,
            Traffic received,
            long dropped,
            Map<String, Long> errors) {

        /** Copies the errors. */
        public Snapshot {
            errors = Map.copyOf(errors);
        }

        /** How many errors there were of one kind. */
        public long errors(String kind) {
            return errors.getOrDefault(kind, 0L);
        }

        /** How many errors there were. */
        public long errorsTotal() {
            return errors.values().stream().mapToLong(Long::longValue).sum();
        }

        /** How many connections are open. */
        public long open() {
            return connections.opened() - connections.closed();
        }
    }

    /**
     * Connections as they came and went. Durations are sums.
     *
     * @param reached that got through to a server, which was asked for a WebSocket
     * @param opened of those
     * @param reopened of those, behind another of the same client
     * @param closed of those that were open
     * @param connecting until the server was reached
     * @param handshaking until the connection was open
     * @param lasting from opened to closed, of those that are closed
     */
    public record Connections(
            long reached,
            long opened,
            long reopened,
            long closed,
            Duration connecting,
            Duration handshaking,
            Duration lasting) {}

    /**
     * Messages in one direction.
     *
     * @param messages how many
     * @param bytes in their payloads
     * @param latency the sum of the times from a message's sending to the network's taking it; zero of what was received
     */
    public record Traffic(long messages, long bytes, Duration latency) {}

    /** Has counted nothing. */
    public ClientMetrics() {}

    /** What was counted until now. */
    public Snapshot snapshot() {
        Map<String, Long> kinds = new ConcurrentHashMap<>();
        errors.forEach((kind, count) -> kinds.put(kind, count.sum()));
        Connections connections = new Connections(
                handshakes.sum(),
                opened.sum(),
                reopened.sum(),
                closed.sum(),
                Duration.ofNanos(connectNanos.sum()),
                Duration.ofNanos(handshakeNanos.sum()),
                Duration.ofNanos(openNanos.sum()));
        return new Snapshot(
                attempts.sum(),
                connections,
                new Traffic(sent.sum(), bytesSent.sum(), Duration.ofNanos(sendNanos.sum())),
                new Traffic(received.sum(), bytesReceived.sum(), Duration.ZERO),
                dropped.sum(),
                kinds);
    }

    @Override
    public boolean isNonBlocking() {
        return true;
    }

    @Override
    public void connecting(String client, String route, int attempt) {
        attempts.increment();
    }

    @Override
    public void handshaking(String client, Duration took) {
        handshakes.increment();
        connectNanos.add(took.toNanos());
    }

    @Override
    public void connected(String client, String connection, int count, Duration took) {
        opened.increment();
        reopened.add(count > 1 ? 1 : 0);
        handshakeNanos.add(took.toNanos());
    }

    @Override
    public void notConnected(String client, String kind, Throwable failure, Duration took) {
        error(kind);
    }

    @Override
    public void disconnected(String client, int code, boolean again, Duration lasted) {
        closed.increment();
        openNanos.add(lasted.toNanos());
    }

    @Override
    public void sent(String connection, int bytes, Duration took) {
        sent.increment();
        bytesSent.add(bytes);
        sendNanos.add(took.toNanos());
    }

    @Override
    public void received(String connection, int bytes) {
        received.increment();
        bytesReceived.add(bytes);
    }

    @Override
    public void dropped(String connection, int bytes) {
        dropped.increment();
    }

    @Override
    public void failed(String connection, Throwable failure) {
        error(failure.getClass().getName());
    }

    @Override
    public void undecodable(String connection, String problem) {
        error("Undecodable");
    }

    private void error(String kind) {
        String known = errors.containsKey(kind) || errors.size() < MOST_KINDS ? kind : "others";
        errors.computeIfAbsent(known, any -> new LongAdder()).increment();
    }
}
