package dev.patchbay.bench.clients;

import com.sun.management.OperatingSystemMXBean;
import dev.patchbay.bench.clients.Client.Peer;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** What a client costs its own process: a connection that is idle, one that opens, and an echo. */
public final class Clients {

    private static final int AT_ONCE = 32;
    private static final int WARM_UPS = 10;
    private static final int WARM_UP = 500;
    private static final int ECHOING = 100;
    private static final String TEXT = "x".repeat(64);

    private final String name;
    private final URI uri;
    private final Client client;

    private Clients(String name, URI uri, Client client) {
        this.name = name;
        this.uri = uri;
        this.client = client;
    }

    /**
     * Measures one.
     *
     * @param name of the client
     * @param port of a server that echoes at {@code /echo-nb}, on this machine
     * @param what {@code idle}, {@code open} or {@code echo}
     * @param numbers connections that are idle; or how many are opened; or messages that each of a hundred has under way, and
     *     seconds
     * @return one line of {@code name=value}
     */
    public static String line(String name, int port, String what, int... numbers) throws InterruptedException {
        try (Client client = Client.of(name)) {
            Clients clients = new Clients(name, URI.create("ws://localhost:" + port + "/echo-nb"), client);
            return switch (what) {
                case "idle" -> clients.idle(numbers[0]);
                case "open" -> clients.opening(numbers[0]);
                default -> clients.echo(numbers[0], numbers[1]);
            };
        }
    }

    /** Small crowds come and go first, so that what they leave behind is no part of it. */
    private String idle(int connections) {
        for (int i = 0; i < WARM_UPS; i++) {
            open(Math.min(WARM_UP, connections)).forEach(Peer::end);
        }
        long heap = Memory.heap();
        long direct = Memory.direct();
        List<Peer> peers = open(connections);
        double heapEach = (double) (Memory.heap() - heap) / peers.size();
        double directEach = (double) (Memory.direct() - direct) / peers.size();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        peers.forEach(Peer::end);
        return line("CLIENT_IDLE", connections, 0, "heap-bytes=%.0f direct-bytes=%.0f", heapEach, directEach)
                + " threads=" + threads;
    }

    /** One behind the other; the median of the second half. */
    private String opening(int times) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            Peer peer = open(1).get(0);
            nanos.add(System.nanoTime() - start);
            peer.end();
        }
        List<Long> sorted = nanos.stream().skip(times / 2).sorted().toList();
        return line("CLIENT_OPEN", 1, 0, "open-ms=%.3f", sorted.get(sorted.size() / 2) / 1e6);
    }

    /** An answer is followed by the next message, for as long to warm up as is measured. */
    private String echo(int inFlight, int seconds) throws InterruptedException {
        LongAdder echoes = new LongAdder();
        List<Peer> peers = open(ECHOING, (peer, text) -> {
            echoes.increment();
            peer.send(text);
        });
        for (Peer peer : peers) {
            IntStream.range(0, inFlight).forEach(i -> peer.send(TEXT));
        }
        TimeUnit.SECONDS.sleep(seconds);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = echoes.sum();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        TimeUnit.SECONDS.sleep(seconds);
        double used = (system.getProcessCpuTime() - cpu) / 1e3;
        double took = (System.nanoTime() - start) / 1e9;
        long all = echoes.sum() - before;
        peers.forEach(Peer::end);
        return line("CLIENT_ECHO", ECHOING, inFlight, "cpu-us=%.3f rate=%.0f", used / all, all / took);
    }

    private List<Peer> open(int connections) {
        return open(connections, (peer, text) -> {});
    }

    private List<Peer> open(int connections, BiConsumer<Peer, String> heard) {
        List<Peer> peers = new ArrayList<>();
        while (peers.size() < connections) {
            List<CompletableFuture<? extends Peer>> opening = new ArrayList<>();
            for (int i = 0; i < Math.min(AT_ONCE, connections - peers.size()); i++) {
                opening.add(client.open(uri, heard));
            }
            opening.forEach(one -> peers.add(one.join()));
        }
        return peers;
    }

    private String line(String mode, int connections, int inFlight, String figures, Double... values) {
        return "label=" + name + " path=" + uri.getPath() + " mode=" + mode + " connections=" + connections
                + " in-flight=" + inFlight + " " + String.format(Locale.ROOT, figures, (Object[]) values);
    }
}
