package dev.patchbay.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;

/** Opens a WebSocket over TLS from an address of its own, which the JDK's client cannot do before version 19. */
final class DistantClient implements AutoCloseable {

    static final String ADDRESS = "127.0.0.5";

    private final Socket socket;
    private final String status;

    /**
     * Opens.
     *
     * @param fields header fields beside those of a handshake: {@code Origin: https://example.com}
     */
    DistantClient(SSLContext trusting, int port, String target, String... fields) throws IOException {
        Socket plain = new Socket();
        plain.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 5}), 0));
        plain.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        plain.setSoTimeout(30_000);
        socket = trusting.getSocketFactory().createSocket(plain, "localhost", port, true);
        socket.getOutputStream().write(request(port, target, fields).getBytes(StandardCharsets.UTF_8));
        status = status(socket.getInputStream());
    }

    /** The status of the answer: 101 where the WebSocket is open. */
    String status() {
        return status;
    }

    private static String request(int port, String target, String... fields) {
        StringBuilder request = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        for (String field : fields) {
            request.append(field).append("\r\n");
        }
        return request.append("\r\n").toString();
    }

    private static String status(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The answer ends early: " + head);
            }
            head.append((char) next);
        }
        return head.toString().split(" ", 3)[1];
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
