package dev.patchbay.bench.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A client's opening handshake (RFC 6455, section 4.1). */
public final class HandshakeRequest {

    private HandshakeRequest() {}

    /** The bytes of the request, to a server on this machine. */
    public static ByteBuffer of(String path, int port) {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        return ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
    }
}
