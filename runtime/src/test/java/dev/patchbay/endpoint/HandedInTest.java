package dev.patchbay.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.Route;
import dev.patchbay.binding.TopicPattern;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a program hands in stays as it is, and is the program's to go on with. */
final class HandedInTest {

    private static final byte[] SAID = {1, 2};

    private static final Map<String, Function<ByteBuffer, Outbound>> MESSAGES = new TreeMap<>(Map.of(
            "Outbound.binary", Outbound::binary,
            "Outbound.Binary", Outbound.Binary::new,
            "Answer.binary", bytes -> ((Answer.Reply) Answer.binary(bytes)).message(),
            "ChannelAnswer.binary", bytes -> ((ChannelAnswer.Replied) ChannelAnswer.binary(bytes)).payload(),
            "Broadcast", bytes -> new Broadcast("a", "b", Outbound.binary(bytes)).payload()));

    @Test
    void aBufferThatBecameAMessage() {
        MESSAGES.forEach((name, door) -> {
            ByteBuffer bytes = handedIn();
            Outbound message = door.apply(bytes);
            assertIsAsBefore(bytes, name);
            bytes.clear().position(3);
            ByteBuffer view = ((Outbound.Binary) message).bytes();
            view.get();

            assertThat(message.size()).as(name).isEqualTo(SAID.length);
            assertThat(message.payload()).as(name).isEqualTo(ByteBuffer.wrap(SAID));
        });
    }

    @Test
    void aBufferThatIsSentAndHeldBack() throws Exception {
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            for (Consumer<ByteBuffer> door : doors(connection)) {
                ByteBuffer bytes = handedIn();
                door.accept(bytes);
                assertIsAsBefore(bytes, "a door of Connection");
                bytes.clear();
            }
            return Answer.none();
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("begin");
            assertThat(client.read(RawFrame.BINARY).payload()).isEqualTo(SAID);
            assertThat(client.read(RawFrame.BINARY).payload()).isEqualTo(SAID);
            assertThat(client.read(RawFrame.PING).payload()).isEqualTo(SAID);
        }
    }

    @Test
    void thePayloadOfAPingMayBeUsedAgain() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            ByteBuffer bytes = handedIn();
            var unused = connection.ping(bytes);
            while (bytes.hasRemaining()) {
                bytes.put((byte) 9);
            }
            over.countDown();
            return Answer.none();
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("begin");
            assertThat(client.read(RawFrame.PING).payload()).isEqualTo(SAID);
        }
        assertThat(over.getCount()).isZero();
    }

    @Test
    void aBufferThatIsPushedOrBroadcast() throws Exception {
        TestChannel channel = TestChannel.create().on("all", (payload, context) -> {
            ByteBuffer pushed = handedIn();
            context.me().send("n", Outbound.binary(pushed));
            assertIsAsBefore(pushed, "push");
            pushed.clear();
            ByteBuffer broadcast = handedIn();
            context.all().send("n", Outbound.binary(broadcast));
            assertIsAsBefore(broadcast, "broadcast");
            broadcast.clear();
            return ChannelAnswer.none();
        });
        try (TestChannels server = TestChannels.of(channel);
                PhoenixClient client = server.open()) {
            client.join("room:1", "1");
            client.text("['1','2','room:1','all',{}]");
            for (int i = 0; i < 2; i++) {
                assertThat(client.raw().read(RawFrame.BINARY).payload()).endsWith((byte) 'n', SAID[0], SAID[1]);
            }
        }
    }

    @Test
    void listsAndMapsAndArrays() {
        String[] names = {"first", "second"};
        List<Route> rows = new ArrayList<>(List.of(new Route("/a", TestSocket.create())));
        Map<String, String> with = new HashMap<>(Map.of("name", "value"));
        Endpoint endpoint = Endpoint.of(rows.get(0), mount -> mount.subprotocols(names));
        Endpoints endpoints = new Endpoints(rows);
        ChannelRoute route = new ChannelRoute(new TopicPattern("a"), TestChannel.create(), with);
        ParameterFilter filter = ParameterFilter.of(names);
        Arrays.fill(names, "changed");
        rows.clear();
        with.clear();

        assertThat(endpoint.subprotocols()).containsExactly("first", "second");
        assertThat(endpoints.all()).hasSize(1);
        assertThat(route.with()).containsEntry("name", "value");
        assertThat(filter.show(Map.of("first", "secret", "changed", "shown")))
                .contains("shown")
                .doesNotContain("secret");
    }

    private static List<Consumer<ByteBuffer>> doors(Connection connection) {
        return List.of(
                connection::send, bytes -> connection.send(Outbound.binary(bytes)), bytes -> connection.ping(bytes));
    }

    private static ByteBuffer handedIn() {
        return ByteBuffer.wrap(new byte[] {0, SAID[0], SAID[1], 3}).position(1).limit(3);
    }

    private static void assertIsAsBefore(ByteBuffer bytes, String door) {
        assertThat(bytes.position()).as(door).isEqualTo(1);
        assertThat(bytes.limit()).as(door).isEqualTo(3);
    }
}
