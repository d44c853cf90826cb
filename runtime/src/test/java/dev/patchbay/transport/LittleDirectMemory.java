package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.BacklogPolicy;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The program of {@link LittleDirectMemoryTest}. */
final class LittleDirectMemory {

    private static final int STALLED = 150;
    private static final int SMALL = 4000;
    private static final int LARGE = 20_000_000;

    private final PubSub pubSub = PubSub.local();
    private final TestSocket socket = TestSocket.create().onOpen(connection -> {
        connection.subscribe("room");
        return Answer.none();
    });
    private int sent;

    private LittleDirectMemory() {}

    public static void main(String[] args) throws Exception {
        LittleDirectMemory program = new LittleDirectMemory();
        Limits limits = Limits.defaults()
                .withBacklogPolicy(BacklogPolicy.DROP_NEWEST)
                .withProgressTimeout(Duration.ofMinutes(5));
        try (TestServer server = TestServer.of(
                options -> options.pubSub(program.pubSub).limits(limits),
                TestServer.table(new Route(TestServer.PATH, program.socket)))) {
            if (args[0].equals("large")) {
                program.sendsALargeMessage(server);
            } else {
                program.broadcastsToManyWhoDoNotRead(server);
            }
            System.out.println("everything was heard");
            System.exit(0);
        }
    }

    private void sendsALargeMessage(TestServer server) throws Exception {
        try (RawClient client = server.open()) {
            socket.connection().send(new byte[LARGE]);
            assertThat(client.read(RawFrame.BINARY).payload()).hasSize(LARGE);
        }
    }

    private void broadcastsToManyWhoDoNotRead(TestServer server) throws Exception {
        List<RawClient> clients = new ArrayList<>();
        List<Connection> stalled = new ArrayList<>();
        for (int i = 0; i < STALLED; i++) {
            clients.add(RawClient.connect(server.port(), SMALL).upgrade(TestServer.PATH));
            stalled.add(socket.connection());
        }
        try (RawClient healthy = server.open()) {
            Await.until("all listen", () -> pubSub.listeners("room") == STALLED + 1);
            Await.until("all take nothing more", () -> {
                hears(healthy);
                return stalled.stream().allMatch(connection -> connection.queuedBytes() > 2 * SMALL);
            });
            for (int i = 0; i < 10; i++) {
                hears(healthy);
            }
        }
        assertThat(stalled).as("nobody was closed").allMatch(Connection::isOpen);
        for (RawClient client : clients) {
            client.close();
        }
    }

    private void hears(RawClient healthy) {
        byte[] payload = new byte[SMALL];
        payload[0] = (byte) ++sent;
        pubSub.broadcast("room", Outbound.binary(payload));
        try {
            assertThat(healthy.read(RawFrame.BINARY).payload()).isEqualTo(payload);
        } catch (IOException e) {
            throw new IllegalStateException("The message " + sent + " was not heard", e);
        }
    }
}
