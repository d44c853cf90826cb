package dev.patchbay.bench.soak;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.SocketClient;

/** Subscribes to a topic of its own, whenever it is connected. */
@SocketClient("ws://localhost:{port}/topics")
final class SoakClient {

    private final Crowd crowd;
    private final String topic;

    SoakClient(Crowd crowd, String topic) {
        this.crowd = crowd;
        this.topic = topic;
    }

    @OnOpen
    String opened() {
        crowd.round().isIn(topic);
        return "subscribe " + topic;
    }

    @OnMessage
    void heard(String text) {
        crowd.round().hears(topic, text);
    }
}
