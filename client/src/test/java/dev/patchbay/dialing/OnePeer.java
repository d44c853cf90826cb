package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.Await;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.websocket.core.util.WebSocketUtils;

/** A server of one connection, which answers anything. */
final class OnePeer implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private Socket socket = new Socket();

    OnePeer() throws IOException {
        server.setSoTimeout((int) Await.PATIENCE.toMillis());
    }

    URI uri() {
        return URI.create("ws://localhost:" + server.getLocalPort() + "/");
    }

    /** Waits for the request, and returns what has to be the answer to its key. */
    String accept() throws IOException {
        return key(request());
    }

    /** Waits for a request on a connection of its own. */
    String request() throws IOException {
        socket = server.accept();
        socket.setSoTimeout((int) Await.PATIENCE.toMillis());
        return head(socket.getInputStream());
    }

    /** Reads a request, and returns what has to be the answer to its key. */
    static String accept(InputStream in) throws IOException {
        return key(head(in));
    }

    /** What has to be the answer to the key of a request. */
    static String key(String request) {
        String key = request.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("sec-websocket-key: "))
                .findFirst()
                .orElseThrow();
        return WebSocketUtils.hashKey(key.substring(key.indexOf(' ') + 1));
    }

    /** Reads the lines of a request up to an empty one. */
    static String head(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        while (!request.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            request.write(data.readUnsignedByte());
        }
        return request.toString(StandardCharsets.ISO_8859_1);
    }

    /** An answer as it has to be, but for what is added, line by line. */
    static String yes(String accept, String... more) {
        return "HTTP/1.1 101 Yes\r\nUpgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Accept: "
                + accept + "\r\n" + String.join("", more) + "\r\n";
    }

    void write(String answer) throws IOException {
        write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    DataInputStream in() throws IOException {
        return new DataInputStream(socket.getInputStream());
    }

    /** Waits for a request, and says yes. */
    void open() throws IOException {
        write(yes(accept()));
    }

    /** Sends a text of at most 125 characters. */
    void text(String text) throws IOException {
        write("\u0081" + (char) text.length() + text);
    }

    /** Reads a masked frame of at most 125 bytes: its first byte as a character, and its payload behind it. */
    String frame() throws IOException {
        DataInputStream in = in();
        StringBuilder frame = new StringBuilder().append((char) in.readUnsignedByte());
        int length = in.readUnsignedByte() & 0x7F;
        byte[] mask = in.readNBytes(4);
        for (int i = 0; i < length; i++) {
            frame.append((char) ((in.readByte() ^ mask[i % 4]) & 0xFF));
        }
        return frame.toString();
    }

    /** Reads a text, as {@link #frame} does. */
    String text() throws IOException {
        String frame = frame();
        assertThat(frame).startsWith("\u0081");
        return frame.substring(1);
    }

    /** Ends the connection, without a word; the next one may come. */
    void cut() throws IOException {
        socket.close();
    }

    /** Whether something has come that was not read yet. */
    boolean isHeard() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether nobody else has connected. */
    boolean isAlone() throws IOException {
        server.setSoTimeout(1);
        try (Socket other = server.accept()) {
            return !other.isConnected();
        } catch (SocketTimeoutException nobody) {
            return true;
        } finally {
            server.setSoTimeout((int) Await.PATIENCE.toMillis());
        }
    }

    /** Waits for the end of the connection, and says whether nothing came before it. */
    boolean readsNothingMore() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        server.close();
    }
}
