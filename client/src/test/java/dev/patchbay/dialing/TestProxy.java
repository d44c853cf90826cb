package dev.patchbay.dialing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A proxy whose greeting the test says; behind it, bytes go to and fro between the client and one server. */
final class TestProxy implements AutoCloseable {

    /** Greets a client, and says whether it is let through. */
    @FunctionalInterface
    interface Greeting {
        boolean passes(InputStream in, OutputStream out, BlockingQueue<String> heard) throws IOException;
    }

    final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final int server;
    private final Greeting greeting;

    TestProxy(int server, Greeting greeting) throws IOException {
        this.server = server;
        this.greeting = greeting;
        threads.execute(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Reads a request, which the test may look at, and answers. */
    static void answer(InputStream in, OutputStream out, BlockingQueue<String> heard, String answer)
            throws IOException {
        heard.add(OnePeer.head(in));
        out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void listen() {
        try {
            while (true) {
                Socket client = listening.accept();
                sockets.add(client);
                threads.execute(() -> serve(client));
            }
        } catch (IOException over) {
            threads.shutdown();
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (greeting.passes(client.getInputStream(), client.getOutputStream(), heard)) {
                try (Socket behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
                    sockets.add(behind);
                    threads.execute(() -> copy(behind, client));
                    copy(client, behind);
                }
            }
        } catch (IOException over) {
            heard.add("over");
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException over) {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        sockets.forEach(TestProxy::close);
    }
}
