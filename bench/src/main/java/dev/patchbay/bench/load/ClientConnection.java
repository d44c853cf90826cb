package dev.patchbay.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One client: connected while it blocks, then read without blocking. */
final class ClientConnection {

    private static final int BUFFER = 65_536;
    private static final int HANDSHAKE = 2048;

    private final SocketChannel channel;
    private final ByteBuffer in;

    /** When the messages under way were sent, oldest first, as a ring. */
    private final long[] sentAt;

    private long sent;
    private long answered;

    private ClientConnection(SocketChannel channel, int buffer, int inFlight) {
        this.channel = channel;
        this.in = ByteBuffer.allocate(buffer);
        this.sentAt = new long[inFlight];
    }

    /** Connects, and sends the first message where there is one. */
    static ClientConnection open(LoadOptions options) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", options.port()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        boolean idle = options.mode() == LoadOptions.Mode.IDLE;
        ClientConnection connection =
                new ClientConnection(channel, idle ? HANDSHAKE : BUFFER, Math.max(1, options.inFlight()));
        connection.handshake(options);
        if (!options.first().isEmpty()) {
            connection.write(ByteBuffer.wrap(Frames.text(options.first())));
            while (Frames.skip(connection.in) == 0) {
                connection.fill();
            }
        }
        return connection;
    }

    SocketChannel channel() {
        return channel;
    }

    /** Sends without waiting; the kernel's buffer has room for all that is ever under way. */
    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Reads what has come; returns how many whole messages it was. */
    int read() throws IOException {
        fill();
        return Frames.skip(in);
    }

    void sentNow(long now) {
        sentAt[(int) (sent++ % sentAt.length)] = now;
    }

    /** When the oldest message under way was sent. */
    long answeredNow() {
        return sentAt[(int) (answered++ % sentAt.length)];
    }

    void close() throws IOException {
        channel.close();
    }

    private void fill() throws IOException {
        if (channel.read(in) < 0) {
            throw new IOException("The server closed a connection");
        }
    }

    private void handshake(LoadOptions options) throws IOException {
        write(ByteBuffer.wrap(("GET " + options.path() + " HTTP/1.1\r\nHost: localhost:" + options.port()
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII)));
        int end = -1;
        while (end < 0) {
            fill();
            end = new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        }
        String answer = new String(in.array(), 0, end, StandardCharsets.ISO_8859_1);
        if (!answer.startsWith("HTTP/1.1 101")) {
            throw new IOException("Expected 101, got " + answer);
        }
        in.flip().position(end + 4);
        in.compact();
    }
}
