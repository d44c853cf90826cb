package dev.patchbay.testkit.faults;

import dev.patchbay.testing.Await;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that knows nothing, and shows what comes as it is. */
final class RawClient implements Closeable {

    private final Socket socket;
    private final DataInputStream in;

    RawClient(FaultServer server) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout((int) Await.PATIENCE.toMillis());
        in = new DataInputStream(socket.getInputStream());
    }

    /** Asks, with the key of RFC 6455's example. */
    RawClient asks() throws IOException {
        return asks("GET /ws HTTP/1.1\r\nHost: here\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    }

    RawClient asks(String request) throws IOException {
        return sends(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawClient sends(byte... bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** The head of an answer, line by line. */
    String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        return head.toString();
    }

    Frame frame() throws IOException {
        return Frame.read(in);
    }

    /** Everything up to the end. */
    String rest() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    int read() throws IOException {
        return in.read();
    }

    boolean hasNothing() {
        try {
            return in.available() == 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
