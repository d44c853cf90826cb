package dev.patchbay.testkit;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.nio.ByteBuffer;

/** Says again what it hears, and does what it is told. */
@Socket("/ws/echo")
final class EchoSocket {

    @OnConnect
    void connect(Handshake handshake) {
        if (handshake.queryParam("fail").isPresent()) {
            throw new IllegalStateException("on purpose");
        }
    }

    @OnMessage
    String echo(String text, Connection connection) {
        switch (text) {
            case "fail" -> throw new IllegalStateException("on purpose");
            case "close" -> connection.close(4001, "as you wish");
            case "ping" -> connection.ping(ByteBuffer.wrap(new byte[] {7}));
            default -> {
                return text;
            }
        }
        return "";
    }

    @OnMessage
    byte[] mirror(byte[] bytes) {
        return bytes;
    }
}
