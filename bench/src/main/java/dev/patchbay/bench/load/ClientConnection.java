package dev.patchbay.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One client: connected while it blocks, then read without blocking. */
final class ClientConnection {

    private static final byte[] NOTHING = {};
    private static final String END = "\r\n\r\n";

    private final SocketChannel channel;

    /** All clients of the one thread read into it. */
    private final ByteBuffer in;

    /** What was read and is no whole message yet. */
    private byte[] rest = NOTHING;

    /** When the messages under way were sent, oldest first, as a ring. */
    private final long[] sentAt;

    private long sent;
    private long answered;

    private ClientConnection(SocketChannel channel, ByteBuffer in, int inFlight) {
        this.channel = channel;
        this.in = in;
        this.sentAt = new long[inFlight];
    }

    /** Connects, and asks for the handshake. */
    static ClientConnection connect(LoadOptions options, ByteBuffer in) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", options.port()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        ClientConnection connection = new ClientConnection(channel, in, Math.max(1, options.inFlight()));
        connection.write(HandshakeRequest.of(options.path(), options.port()));
        return connection;
    }

    /** Blocks until the handshake is answered. */
    void awaitHandshake() throws IOException {
        int end = -1;
        while (end < 0) {
            fill();
            keep();
            end = new String(rest, StandardCharsets.ISO_8859_1).indexOf(END);
        }
        String answer = new String(rest, 0, end, StandardCharsets.ISO_8859_1);
        if (!answer.startsWith("HTTP/1.1 101")) {
            throw new IOException("Expected 101, got " + answer);
        }
        rest = Arrays.copyOfRange(rest, end + END.length(), rest.length);
    }

    /** Blocks until a message has come. */
    void awaitMessage() throws IOException {
        int came = 0;
        while (came == 0) {
            came = read();
        }
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
        int messages = Frames.skip(in);
        keep();
        return messages;
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
        in.clear().put(rest);
        if (channel.read(in) < 0) {
            throw new IOException("The server closed a connection");
        }
    }

    private void keep() {
        in.flip();
        rest = in.hasRemaining() ? new byte[in.remaining()] : NOTHING;
        in.get(rest);
    }
}
