package dev.patchbay.conformance.peers;

import dev.patchbay.OnClose;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.OnPing;
import dev.patchbay.OnPong;
import dev.patchbay.SocketClient;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Opened;
import dev.patchbay.socket.CloseReason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A client as a user writes one, whose test hears what it hears. */
@SocketClient("ws://localhost/")
final class PeerClient {

    private final Heard heard;

    PeerClient(Heard heard) {
        this.heard = heard;
    }

    @OnOpen
    void opened(Opened opened) {
        heard.add(opened.isFirst() ? "opened" : "opened again");
    }

    @OnMessage
    void text(String text) {
        heard.add("text " + text);
    }

    @OnMessage
    void bytes(byte[] bytes) {
        heard.add("bytes " + new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @OnPing
    void ping(ByteBuffer payload) {
        heard.add("ping " + StandardCharsets.UTF_8.decode(payload));
    }

    @OnPong
    void pong(ByteBuffer payload) {
        heard.add("pong " + StandardCharsets.UTF_8.decode(payload));
    }

    @OnClose
    void closed(CloseReason reason, Attempt attempt) {
        if (attempt.why() instanceof ClientState.Ended.Lost) { // and no attempt that has failed
            heard.add("closed " + reason.code() + " " + reason.reason());
        }
    }
}
