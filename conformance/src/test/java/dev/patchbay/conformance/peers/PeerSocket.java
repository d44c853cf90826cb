package dev.patchbay.conformance.peers;

import dev.patchbay.OnClose;
import dev.patchbay.OnMessage;
import dev.patchbay.OnPong;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What {@code ws-peer.mjs} is: it echoes, does what a text with {@code !} says, and writes how connections end. */
@Socket("/{name}")
final class PeerSocket {

    @OnMessage
    void text(String text, Connection connection) {
        if (text.startsWith("!")) {
            obey(connection, text.substring(1).split(" ", -1));
        } else {
            connection.send(text);
        }
    }

    private static void obey(Connection connection, String... words) {
        switch (words[0]) {
            case "close" -> connection.close(Integer.parseInt(words[1]), words[2]);
            case "ping" -> connection.ping(ByteBuffer.wrap(words[1].getBytes(StandardCharsets.UTF_8)));
            default -> connection.send(words[1] + words[2] + words[3]); // parts: a server sends its messages whole
        }
    }

    @OnMessage
    byte[] bytes(byte[] bytes) {
        return bytes;
    }

    @OnPong
    void pong(ByteBuffer payload, Connection connection) {
        connection.send("ponged " + StandardCharsets.UTF_8.decode(payload));
    }

    @OnClose
    void close(CloseReason reason, @Param String name) {
        System.out.println("/" + name + " closed " + reason.code() + " " + reason.reason());
    }
}
