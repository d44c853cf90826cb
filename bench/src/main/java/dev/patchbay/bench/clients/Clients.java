package dev.patchbay.bench.clients;

import com.sun.management.OperatingSystemMXBean;
import dev.patchbay.bench.clients.Client.Peer;
import dev.patchbay.bench.process.Memory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** What a client costs its own process: a connection that opens and is idle, and an echo. */
public final class Clients {

    private static final int AT_ONCE = 32;
    private static final int WARM_UPS = 10;
    private static final int WARM_UP = 500;
    private static final int ECHOING = 100;
    private static final String TEXT = "x".repeat(64);

    private final String name;
    private final URI uri;
    private final Client client;
    private final LongAdder heard = new LongAdder();

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
     * @param what {@code idle} or {@code echo}
     * @param numbers connections that are idle; or messages that each of a hundred has under way, seconds to warm up, and
     *     seconds
     * @return one line of {@code name=value}
     */
    public static String line(String name, int port, String what, int... numbers)
            throws IOException, InterruptedException {
        try (Client client = Client.of(name)) {
            Clients clients = new Clients(name, URI.create("ws://localhost:" + port + "/echo-nb"), client);
            return what.equals("idle") ? clients.idle(numbers[0]) : clients.echo(numbers[0], numbers[1], numbers[2]);
        }
    }

    /** Small crowds come and go first, so that what they leave behind is no part of it; then some open one by one. */
    private String idle(int connections) throws IOException {
        int some = Math.min(WARM_UP, connections);
        for (int i = 0; i < WARM_UPS; i++) {
            open(some).forEach(Peer::end);
        }
        double openNanos = nanosToOpen(some);
        long pid = ProcessHandle.current().pid();
        long heap = Memory.heap();
        long direct = Memory.direct();
        long resident = Memory.resident(pid);
        List<Peer> peers = open(connections);
        double heapEach = (double) (Memory.heap() - heap) / connections;
        double directEach = (double) (Memory.direct() - direct) / connections;
        double residentEach = (double) (Memory.resident(pid) - resident) / connections;
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        peers.forEach(Peer::end);
        String figures = "open-ms=%.3f heap-bytes=%.0f direct-bytes=%.0f rss-bytes=%.0f";
        return line("CLIENT_IDLE", connections, 0, figures, openNanos / 1e6, heapEach, directEach, residentEach)
                + " threads=" + threads;
    }

    /** The median of some, one behind the other. */
    private long nanosToOpen(int times) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            Peer peer = open(1).get(0);
            nanos.add(System.nanoTime() - start);
            peer.end();
        }
        return nanos.stream().sorted().toList().get(times / 2);
    }

    /** An answer is followed by the next message. */
    private String echo(int inFlight, int warmUp, int seconds) throws InterruptedException {
        List<Peer> peers = open(ECHOING);
        for (Peer peer : peers) {
            IntStream.range(0, inFlight).forEach(i -> peer.send(TEXT));
        }
        TimeUnit.SECONDS.sleep(warmUp);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = heard.sum();
        long allocated = Memory.allocated();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        TimeUnit.SECONDS.sleep(seconds);
        double used = (system.getProcessCpuTime() - cpu) / 1e3;
        double took = (System.nanoTime() - start) / 1e9;
        double bytes = Memory.allocated() - allocated;
        long all = heard.sum() - before;
        peers.forEach(Peer::end);
        String figures = "cpu-us=%.3f rate=%.0f alloc-bytes=%.0f";
        return line(
                name.equals("channels") ? "CLIENT_CHANNEL" : "CLIENT_ECHO",
                ECHOING,
                inFlight,
                figures,
                used / all,
                all / took,
                bytes / all);
    }

    private List<Peer> open(int connections) {
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
