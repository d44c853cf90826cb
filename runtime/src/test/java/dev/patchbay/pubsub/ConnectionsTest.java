package dev.patchbay.pubsub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.message.Outbound;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Connections that listen to topics, over real sockets. */
final class ConnectionsTest {

    private final PubSub pubSub = PubSub.local();
    private final TestSocket socket = TestSocket.create()
            .onOpen(connection -> {
                connection.subscribe("all");
                return Answer.none();
            })
            .onText((text, connection) -> {
                pubSub.broadcastFrom(connection, "all", Outbound.text("others: " + text));
                pubSub.broadcast("all", "all: " + text);
                return Answer.text("reply: " + text);
            });

    @Test
    void hearWhatHandlersAndTheRestOfTheProgramBroadcast() throws Exception {
        try (TestServer server = serve(socket);
                RawClient one = server.open();
                RawClient two = server.open()) {
            awaitListeners(2);
            one.text("hi");
            assertThat(one.readText()).isEqualTo("all: hi");
            assertThat(one.readText()).isEqualTo("reply: hi");
            assertThat(two.readText()).isEqualTo("others: hi");
            assertThat(two.readText()).isEqualTo("all: hi");
            pubSub.broadcast("all", "from outside");

            assertThat(one.readText()).isEqualTo("from outside");
            assertThat(two.readText()).isEqualTo("from outside");
        }
    }

    @Test
    void leaveTheirTopicsWhenTheyEnd() throws Exception {
        try (TestServer server = serve(socket);
                RawClient one = server.open();
                RawClient two = server.open()) {
            awaitListeners(2);
            one.reset();
            awaitListeners(1);
            two.leave(1000);

            Await.until("nobody listens", () -> pubSub.topics().isEmpty());
        }
    }

    @Test
    void doNotListenAnyMoreWhereTheySubscribeBehindTheirEnd() throws Exception {
        CountDownLatch subscribed = new CountDownLatch(1);
        TestSocket late = TestSocket.create().onText((text, connection) -> {
            Await.until("it is closed", () -> !connection.isOpen());
            connection.subscribe("late");
            subscribed.countDown();
            return Answer.none();
        });
        try (TestServer server = serve(late);
                RawClient client = server.open()) {
            client.text("go");
            Await.until("it is received", () -> server.recorder().received() == 1);
            client.reset();
            Await.open(subscribed);

            assertThat(pubSub.topics()).isEmpty();
        }
    }

    @Test
    void listenToTheTopicsOfTheirOwnServer() throws Exception {
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            Await.until("it listens", () -> server.server().pubSub().listeners("all") == 1);
            server.server().pubSub().broadcast("all", "here");

            assertThat(client.readText()).isEqualTo("here");
            assertThat(pubSub.topics()).isEmpty();
        }
    }

    private TestServer serve(TestSocket served) {
        return TestServer.of(options -> options.pubSub(pubSub), TestServer.table(new Route(TestServer.PATH, served)));
    }

    private void awaitListeners(int count) {
        Await.until(count + " listen", () -> pubSub.topics().equals(Map.of("all", count)));
    }
}
