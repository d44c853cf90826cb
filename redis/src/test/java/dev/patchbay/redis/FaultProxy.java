package dev.patchbay.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Stands in front of a Redis, and cuts connections, stalls them, and delays what goes through. */
final class FaultProxy implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fault-proxy");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final int redis;
    private volatile boolean isStalled; // guarded by this, as far as it is waited for
    private volatile boolean refuses;
    private volatile long delayNanos;

    FaultProxy(int redis) {
        this.redis = redis;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        threads.execute(this::listen);
    }

    String uri() {
        return "redis://localhost:" + listening.getLocalPort();
    }

    /** Ends all connections. */
    void cut() {
        sockets.forEach(FaultProxy::close);
        sockets.clear();
    }

    /** Nothing gets through any more, and nothing ends: as a cable that was pulled out. */
    synchronized void stall() {
        isStalled = true;
    }

    /** What has waited goes on. */
    synchronized void goOn() {
        isStalled = false;
        notifyAll();
    }

    /** New connections are cut at once, or are not. */
    void refuse(boolean isRefused) {
        refuses = isRefused;
    }

    /** Each piece of what goes through takes so much longer. */
    void delay(long nanos) {
        delayNanos = nanos;
    }

    private void listen() {
        try {
            while (true) {
                Socket client = listening.accept();
                client.setTcpNoDelay(true);
                sockets.add(client);
                threads.execute(() -> serve(client));
            }
        } catch (IOException over) {
            threads.shutdown();
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (refuses) {
                return;
            }
            try (Socket behind = new Socket(InetAddress.getLoopbackAddress(), redis)) {
                behind.setTcpNoDelay(true);
                sockets.add(behind);
                threads.execute(() -> copy(behind, client));
                copy(client, behind);
            }
        } catch (IOException over) {
            close(client);
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                LockSupport.parkNanos(delayNanos);
                await();
                out.write(buffer, 0, length);
            }
        } catch (IOException over) {
            close(from);
        } finally {
            close(to);
        }
    }

    private synchronized void await() {
        try {
            while (isStalled) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
    public void close() {
        refuses = true;
        cut();
        goOn();
        close(listening);
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
