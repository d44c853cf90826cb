package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The client of the other tests sees ends as the protocol does. */
final class ClientTest {

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455 1.3
    private static final String KEY = "Sec-WebSocket-Key: ";

    @Test
    void takesAResetConnectionForCut() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Socket> accepted = CompletableFuture.supplyAsync(() -> opened(server));
            Client client = new Client(server.getLocalPort(), "/");
            try (Socket socket = accepted.join()) {
                socket.setSoLinger(true, 0);
            }

            assertThat(client.next()).isEqualTo("CLOSE 1006 \"\"");
            assertThat(client.closed()).isCompletedWithValue(1006);
        }
    }

    private static Socket opened(ServerSocket server) {
        try {
            Socket socket = server.accept();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String key = "";
            for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
                key = line.startsWith(KEY) ? line.substring(KEY.length()) : key;
            }
            String answer = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    + "Sec-WebSocket-Accept: " + accept(key) + "\r\n\r\n";
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            return socket;
        } catch (IOException e) {
            throw new IllegalStateException("The handshake did not come to its end", e);
        }
    }

    private static String accept(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-1", e);
        }
    }
}
