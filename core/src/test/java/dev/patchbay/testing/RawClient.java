package dev.patchbay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A client that knows no manners: it writes any bytes, and reads what really comes. */
public final class RawClient implements AutoCloseable {

    /** The key of RFC 6455's example, whose answer is known. */
    public static final String KEY = "dGhlIHNhbXBsZSBub25jZQ==";

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;

    private RawClient(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        this.out = socket.getOutputStream();
    }

    /** Connected, and nothing sent. */
    public static RawClient connect(int port) throws IOException {
        return connect(port, 0);
    }

    /**
     * Connected, with a receive buffer of its own size.
     *
     * @param receiveBuffer in bytes; 0 for the system's
     */
    public static RawClient connect(int port, int receiveBuffer) throws IOException {
        Socket socket = new Socket();
        if (receiveBuffer > 0) {
            socket.setReceiveBufferSize(receiveBuffer);
        }
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) Await.PATIENCE.toMillis());
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return new RawClient(socket);
    }

    /** Connected through TLS, and nothing sent. */
    public static RawClient encrypted(int port) throws IOException {
        Socket socket = TestKeys.trusting().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) Await.PATIENCE.toMillis());
        return new RawClient(socket);
    }

    /** Connected, and the handshake done. */
    public static RawClient open(int port, String path) throws IOException {
        return connect(port).upgrade(path);
    }

    /** The request of a handshake that is in order. */
    public static String request(String path, String... headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: " + KEY + "\r\nSec-WebSocket-Version: 13\r\n"
                + String.join(
                        "",
                        List.of(headers).stream().map(header -> header + "\r\n").toList())
                + "\r\n";
    }

    /** Does the handshake, and expects it to succeed. */
    public RawClient upgrade(String path, String... headers) throws IOException {
        write(request(path, headers));
        assertThat(readHttp().status()).isEqualTo(101);
        return this;
    }

    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Writes frames in one go. */
    public void send(RawFrame... frames) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (RawFrame frame : frames) {
            all.writeBytes(frame.bytes());
        }
        write(all.toByteArray());
    }

    public void text(String text) throws IOException {
        send(RawFrame.text(text));
    }

    /** Sends a text, and returns the text that comes back. */
    public String ask(String text) throws IOException {
        text(text);
        return readText();
    }

    public RawFrame read() throws IOException {
        int first = in.readUnsignedByte();
        int second = in.readUnsignedByte();
        long length = second & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        return new RawFrame(first, (second & 0x80) != 0, in.readNBytes((int) length));
    }

    /** Reads a text; what comes before it to see whether we are still there, a pong that nobody asked for, is passed over. */
    public String readText() throws IOException {
        RawFrame frame = read();
        while (frame.opCode() == RawFrame.PONG && frame.payload().length == 0) {
            frame = read();
        }
        assertThat(frame.opCode()).as("the opcode of %s", frame.string()).isEqualTo(RawFrame.TEXT);
        return frame.string();
    }

    public RawFrame read(int opCode) throws IOException {
        RawFrame frame = read();
        assertThat(frame.opCode()).as("the opcode of %s", frame.string()).isEqualTo(opCode);
        return frame;
    }

    /** Reads up to the close frame. */
    public RawFrame readClose() throws IOException {
        RawFrame frame = read();
        while (frame.opCode() != RawFrame.CLOSE) {
            frame = read();
        }
        return frame;
    }

    /** Reads until the server has ended the connection, one way or the other. */
    public void awaitEnd() throws IOException {
        byte[] rest = new byte[8192];
        try {
            while (in.read(rest) >= 0) {
                // what still came is of no interest
            }
        } catch (SocketException reset) {
            // ended all the same
        }
    }

    /** Waits for the end, and says whether nothing came before it. */
    public boolean readsNothingMore() throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    /** Closes as one should, and waits for the end. */
    public void leave(int code) throws IOException {
        send(RawFrame.close(code, ""));
        readClose();
        awaitEnd();
    }

    public HttpAnswer readHttp() throws IOException {
        return readHttp(true);
    }

    /** Reads an answer that has a body where its length says so, or none whatever it says. */
    public HttpAnswer readHttp(boolean body) throws IOException {
        return HttpAnswer.read(in, body);
    }

    public InputStream input() {
        return in;
    }

    public InetSocketAddress localAddress() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** Says that nothing more will come, and can still read. */
    public void halfClose() throws IOException {
        socket.shutdownOutput();
    }

    /** Ends with a TCP reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
