package dev.patchbay.testkit.duplex;

import dev.patchbay.OnClose;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.SocketClient;
import dev.patchbay.client.Next;
import dev.patchbay.client.Opened;
import dev.patchbay.socket.CloseReason;
import java.util.List;

/** Remembers what it hears. */
@SocketClient("ws://ear.test/ear/{room}")
final class EarClient {

    private final List<String> heard;

    EarClient(List<String> heard) {
        this.heard = heard;
    }

    @OnOpen
    String open(Opened opened) {
        heard.add("open " + opened.attempt());
        return "hello";
    }

    @OnMessage
    void hear(String text) {
        heard.add(text);
    }

    @OnClose
    Next closed(CloseReason reason) {
        heard.add("closed " + reason.code());
        return Next.asUsual();
    }
}
