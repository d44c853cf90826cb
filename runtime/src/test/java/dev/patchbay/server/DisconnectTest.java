package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.ConnectionInfo;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections by the name that the program gave them. */
final class DisconnectTest {

    private static final String MOUNT = "/socket/websocket?vsn=2.0.0";

    private final TestChannels channels = TestChannels.of(TestChannel.create());

    @AfterEach
    void stop() {
        channels.close();
    }

    @Test
    void endsAllConnectionsOfANameAndNoOthers() throws Exception {
        try (RawClient one = open("user:7");
                RawClient two = open("user:7");
                RawClient other = open("user:8");
                RawClient nobody = RawClient.open(channels.server().port(), MOUNT)) {
            Await.until("all are open", () -> server().connections() == 4);
            heartbeats(one, two, other, nobody);

            server().disconnect("user:7");

            assertThat(one.readClose().closeCode()).isEqualTo(1001);
            assertThat(two.readClose().closeCode()).isEqualTo(1001);
            heartbeats(other, nobody);
            Await.until(
                    "nobody listens to the name",
                    () -> !channels.pubSub().topics().containsKey("user:7"));
        }
    }

    @Test
    void endsThemWhenAnyoneBroadcastsDisconnectToTheName() throws Exception {
        try (RawClient one = open("user:7")) {
            heartbeats(one);

            channels.pubSub().broadcast("user:7", "something", Outbound.text("{}"));
            heartbeats(one);
            channels.pubSub().broadcast("user:7", "disconnect", Outbound.text("{}"));

            assertThat(one.readClose().closeCode()).isEqualTo(1001);
        }
    }

    @Test
    void listsConnectionsTheirChannelsAndTheTopics() throws Exception {
        try (RawClient one = open("user:7");
                RawClient two = open("user:8")) {
            one.ask("[\"1\",\"1\",\"room:b\",\"phx_join\",{}]");
            one.ask("[\"2\",\"2\",\"room:a\",\"phx_join\",{}]");
            two.ask("[\"1\",\"1\",\"room:a\",\"phx_join\",{}]");
            Await.until("all are joined", () -> server().topics().equals(Map.of("room:a", 2, "room:b", 1)));

            List<ConnectionInfo> found = server().connectionsOfUser("user:7");

            assertThat(server().sockets()).hasSize(2);
            assertThat(found).hasSize(1);
            assertThat(found.get(0).topics()).containsExactly("room:a", "room:b");
            assertThat(found.get(0).path()).isEqualTo("/socket/websocket");
            assertThat(found.get(0).userId()).contains("user:7");
            assertThat(found.get(0).remoteAddress()).isEqualTo(one.localAddress());

            one.ask("[\"1\",\"9\",\"room:b\",\"phx_leave\",{}]");
            Await.until("one has left", () -> server().topics().equals(Map.of("room:a", 2)));
        }
    }

    private SocketServer server() {
        return channels.server().server();
    }

    private RawClient open(String user) throws IOException {
        return RawClient.open(channels.server().port(), MOUNT + "&user=" + user);
    }

    /** When the answer is here, the connection is open in every respect. */
    private static void heartbeats(RawClient... clients) throws IOException {
        for (RawClient client : clients) {
            assertThat(client.ask("[null,\"1\",\"phoenix\",\"heartbeat\",{}]")).contains("\"ok\"");
        }
    }
}
