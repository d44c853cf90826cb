package dev.patchbay.bench.start;

import dev.patchbay.bench.load.HandshakeRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Tries to open a WebSocket where a server may not listen yet. */
final class FirstHandshake {

    private static final String ACCEPTED = "HTTP/1.1 101";

    private FirstHandshake() {}

    /** Whether {@code /echo} is open at that port of this machine; where somebody listens, it waits for the answer. */
    static boolean isAccepted(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(HandshakeRequest.of("/echo", port).array());
            byte[] answer = socket.getInputStream().readNBytes(ACCEPTED.length());
            return ACCEPTED.equals(new String(answer, StandardCharsets.US_ASCII));
        } catch (ConnectException notYet) {
            return false;
        }
    }
}
