package dev.patchbay.bench.soak;

import dev.patchbay.client.ClientConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** All clients of a soak, each with a topic of its own. Used by one thread, but for {@link #round}. */
final class Crowd {

    private final SoakOptions options;
    private final List<ClientConnection> connections = new ArrayList<>();
    private volatile Round round;

    /** Begins; its clients come when there is a server. */
    Crowd(SoakOptions options, String name) {
        this.options = options;
        this.round = new Round(name, options.clients());
        for (int i = 0; i < options.clients(); i++) {
            connections.add(connect("topic-" + i));
        }
    }

    private ClientConnection connect(String topic) {
        return new SoakClient_Connector(this, topic)
                .port(options.port())
                .reconnect(options.policy())
                .header("X-Topic", () -> {
                    round.tries(topic);
                    return topic;
                })
                .background();
    }

    Round round() {
        return round;
    }

    /** What comes from now on belongs to another round. */
    void begin(String name) {
        round = new Round(name, options.clients());
    }

    /** Waits until all are subscribed, and hear what is published to them. */
    Round awaitAll(String name) throws InterruptedException {
        Round now = round;
        now.awaitSubscribed();
        var unused = connections.get(0).send("publish " + options.clients() + " " + name);
        now.awaitPublished();
        return now;
    }

    void close() {
        connections.forEach(ClientConnection::close);
        connections.stream()
                .map(connection -> connection.closed().toCompletableFuture())
                .forEach(CompletableFuture::join);
    }
}
