package dev.patchbay.testkit.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;

/**
 * A server on a port of its own that does what a script says, for tests of clients: of Patchbay's and of any other. Real sockets, one
 * thread for each connection; nothing in it is left to chance, and it never sleeps unless it is told to. Any thread.
 *
 * <pre>{@code
 * try (FaultServer server = FaultServer.start(
 *         Fault.status(503).header("Retry-After", "1"),
 *         Fault.accept().sends(Frame.text("hi")).freezes())) {
 *     System.out.println("the client connects to " + server.uri("/ws"));
 *     server.awaitConnection(2).awaitReceived(1);
 *     server.handshakes().get(1).header("Authorization");
 * }
 * }</pre>
 */
public final class FaultServer implements AutoCloseable {

    private static final int BACKLOG = 1024;
    private static final int SMALL = 16 * 1024; // so that a client's data soon has no room where nobody reads

    /** What has happened on all connections. */
    record Journal(Growing<Line> lines, Growing<Asked> requests, Growing<Frame> frames, Growing<Throwable> mistakes) {}

    private final IntFunction<? extends Script> scripts;
    private final Journal journal = new Journal(new Growing<>(), new Growing<>(), new Growing<>(), new Growing<>());
    private final Growing<Thread> acceptors = new Growing<>();
    private final Growing<Thread> threads = new Growing<>();
    private final Semaphore permits = new Semaphore(0);
    private final int port;
    private ServerSocket server;
    private Socket reserved = new Socket();

    private FaultServer(IntFunction<? extends Script> scripts) throws IOException {
        this.scripts = scripts;
        this.server = listen(0);
        this.port = server.getLocalPort();
        accept(server);
    }

    /** Does with one connection after the other what one script after the other says; with all that follow, what the last one says. */
    public static FaultServer start(Script first, Script... more) {
        List<Script> all = List.of(more);
        return start(number -> number == 1 || all.isEmpty() ? first : all.get(Math.min(number - 2, all.size() - 1)));
    }

    /**
     * Does with each connection what its script says.
     *
     * @param scripts is asked with the number of the connection, counted from 1
     */
    public static FaultServer start(IntFunction<? extends Script> scripts) {
        try {
            return new FaultServer(scripts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReceiveBufferSize(SMALL);
        socket.setReuseAddress(true);
        socket.bind(address(port), BACKLOG);
        return socket;
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private void accept(ServerSocket from) {
        run("accepts", acceptors, () -> {
            try {
                for (Socket socket = from.accept(); true; socket = from.accept()) {
                    accepted(socket);
                }
            } catch (IOException closed) {
                return; // nobody is accepted any more
            }
        });
    }

    private void accepted(Socket socket) throws IOException {
        int number = connections() + 1;
        Line line = new Line(number, socket, journal, permits);
        journal.lines().add(line);
        run(String.valueOf(number), threads, () -> line.run(() -> scripts.apply(number)));
    }

    private void run(String name, Growing<Thread> group, Runnable work) {
        Thread thread = new Thread(work, "patchbay-faults-" + port + "-" + name);
        thread.setDaemon(true);
        group.add(thread);
        thread.start();
    }

    /** {@code ws://127.0.0.1:port/} */
    public URI uri() {
        return uri("/");
    }

    /**
     * What a client connects to.
     *
     * @param path with its query, if there is one: {@code /ws?name=ada}
     */
    public URI uri(String path) {
        return URI.create("ws://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + path);
    }

    /** The port, of the loopback address. */
    public int port() {
        return port;
    }

    /** How many connections have been accepted so far. */
    public int connections() {
        return journal.lines().size();
    }

    /** How many of them are open. One that nobody reads from stays open, whatever its client does. */
    public int openConnections() {
        return (int)
                journal.lines().now().stream().filter(line -> !line.isOver()).count();
    }

    /** Waits for a connection, counted from 1; 10 seconds. */
    public Line awaitConnection(int number) {
        return journal.lines().await(number, "connections").get(number - 1);
    }

    /** The requests that have been read so far, on all connections. */
    public List<Asked> handshakes() {
        return journal.requests().now();
    }

    /** Waits until so many requests have been read, at least; 10 seconds. */
    public List<Asked> awaitHandshakes(int requests) {
        return journal.requests().await(requests, "handshakes");
    }

    /** The frames that have been read so far, on all connections. */
    public List<Frame> received() {
        return journal.frames().now();
    }

    /** Waits until so many frames have been read, at least; 10 seconds. */
    public List<Frame> awaitReceived(int frames) {
        return journal.frames().await(frames, "frames");
    }

    /** Ends one pause: the one that is under way, or the next. */
    public void resume() {
        permits.release();
    }

    /** Accepts nobody from now on: whoever connects is refused, as where no server runs. */
    public synchronized void refuse() {
        try {
            server.close();
            acceptors.now().forEach(FaultServer::join); // the port is free behind the last one
            reserved = new Socket();
            reserved.setReuseAddress(true);
            reserved.bind(address(port)); // without listening, which keeps others away
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Accepts again, behind {@link #refuse}. */
    public synchronized void accept() {
        try {
            reserved.close();
            server = listen(port);
            accept(server);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Ends all connections, and every thread.
     *
     * @throws AssertionError where a step, or a function that it was given, has failed, or does not end
     */
    @Override
    public synchronized void close() {
        try {
            server.close();
            reserved.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        acceptors.now().forEach(FaultServer::join); // nobody comes any more
        journal.lines().now().forEach(Line::abandon);
        threads.now().forEach(Thread::interrupt);
        threads.now().forEach(FaultServer::join);
        journal.mistakes().now().stream().findFirst().ifPresent(mistake -> {
            throw new AssertionError("A step failed: " + mistake, mistake);
        });
    }

    private static void join(Thread thread) {
        try {
            thread.join(Growing.PATIENCE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            throw new AssertionError("A step does not end in " + thread.getName());
        }
    }
}
