package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Closed;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.ClientState.Failed;
import dev.patchbay.client.Next;
import dev.patchbay.client.Opened;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.network.Terms;
import dev.patchbay.observe.Observer;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.time.Time;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients of a real server. */
final class ClientSessionTest {

    private static final Duration TEN = Duration.ofSeconds(10);
    private static final ReconnectPolicy SOON = BackOff.linear(Duration.ofMillis(20), Duration.ofMillis(100));

    private final ClientEngine engine = ClientEngine.start(Time.SYSTEM, Observer.NONE, Limits.defaults());
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void opensSendsHearsAndCloses() throws Exception {
        try (SocketServer server = serve(0, TestSocket.echo())) {
            ClientSession client = client(server.port(), SOON);
            assertThat(client.awaitOpen(TEN)).isTrue();
            Await.value(client.send(Outbound.text("there and back")).toCompletableFuture());

            assertThat(Await.next(heard)).isEqualTo("open");
            assertThat(Await.next(heard)).isEqualTo("there and back");
            client.close();
            assertThat(Await.next(heard)).isEqualTo("closed 1000");
            Await.until("it is closed", () -> client.state().isFinal());
            assertThat(client.state()).isEqualTo(new Closed(CloseReason.of(CloseReason.NORMAL)));
            assertThat(engine.connections()).isZero();
        }
    }

    @Test
    void comesBackWhenItsServerDoes() throws Exception {
        SocketServer first = serve(0, TestSocket.echo());
        int port = first.port();
        ClientSession client = client(port, SOON);
        assertThat(Await.next(heard)).isEqualTo("open");
        first.stop();
        assertThat(Await.next(heard)).isEqualTo("closed 1012");

        try (SocketServer second = serve(port, TestSocket.echo())) {
            assertThat(Await.next(heard)).isEqualTo("open");
            Await.value(client.send(Outbound.text("again")).toCompletableFuture());
            assertThat(Await.next(heard)).isEqualTo("again");
            assertThat(second.connections()).isOne();
            client.close();
        }
    }

    @Test
    void givesUpWhereItIsRefusedForGood() throws Exception {
        TestSocket strict = TestSocket.echo().onConnect(handshake -> {
            throw new Refused(403, "Not you");
        });
        try (SocketServer server = serve(0, strict)) {
            ClientSession client = client(server.port(), SOON);

            assertThat(client.awaitOpen(TEN)).isFalse();
            assertThat(client.state())
                    .isInstanceOfSatisfying(
                            Failed.class,
                            failed -> assertThat(failed.why())
                                    .isInstanceOfSatisfying(
                                            Ended.NotOpened.class,
                                            not -> assertThat(not.failure())
                                                    .isInstanceOf(ClientException.Refused.class)));
        }
    }

    @Test
    void sendsNothingWhereItIsNotOpen() {
        ClientSession client = client(1, BackOff.linear(TEN, TEN)); // nobody is there
        Await.until("it waits", () -> client.state() instanceof ClientState.Waiting);

        assertThatThrownBy(() -> Await.value(client.send(Outbound.text("lost")).toCompletableFuture()))
                .hasCauseInstanceOf(ClientException.NotConnected.class);
        client.close();
    }

    @Test
    void isClosedWhileItsHeaderFieldsAreAskedForAndOpensNothingLater() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        BlockingQueue<String> handshakes = new LinkedBlockingQueue<>();
        TestSocket socket = TestSocket.echo().onConnect(handshake -> handshakes.add(handshake.path()));
        try (SocketServer server = serve(0, socket)) {
            ClientSession client = client(server.port(), SOON, List.of(), () -> {
                asked.countDown();
                Await.until("it may answer", () -> answered.getCount() == 0);
                return "token";
            });
            Await.open(asked);
            client.close();
            Await.until("it is closed", () -> client.state().isFinal());
            answered.countDown();
            ClientSession other = client(server.port(), SOON);
            assertThat(other.awaitOpen(TEN)).isTrue();

            assertThat(handshakes).hasSize(1);
            other.close();
        }
    }

    @Test
    void tellsItsPartsBeforeAndBehindOnOpenAndOfEachEnd() throws Exception {
        try (SocketServer server = serve(0, TestSocket.echo())) {
            ClientSession client = client(server.port(), SOON, List.of(new Watching()), () -> "");
            for (String expected : List.of("begins", "opens 1", "open", "opened")) {
                assertThat(Await.next(heard)).isEqualTo(expected);
            }
            client.close();
            for (String expected : List.of("breaks", "closed 1000", "ends", "over")) {
                assertThat(Await.next(heard)).isEqualTo(expected);
            }
        }
    }

    @Test
    void refusesACloseCodeThatMustNotBeSent() throws Exception {
        try (SocketServer server = serve(0, TestSocket.echo())) {
            ClientSession client = client(server.port(), SOON);
            assertThat(client.awaitOpen(TEN)).isTrue();

            assertThatThrownBy(() -> client.close(CloseReason.of(CloseReason.NO_CODE)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1005");
            assertThat(client.isOpen()).isTrue();
            client.close();
        }
    }

    private ClientSession client(int port, ReconnectPolicy policy) {
        return client(port, policy, List.of(), () -> "");
    }

    private ClientSession client(int port, ReconnectPolicy policy, List<Part> parts, Supplier<String> token) {
        SessionDialer.Asking asking = new SessionDialer.Asking(
                "/ws", new Supplied(Map.of("X-Token", token), Map.of(), List.of()), Terms.DEFAULT);
        URI uri = URI.create("ws://localhost:" + port + "/ws");
        ClientSession client = new ClientSession(
                engine,
                new ClientPlan("test", uri, asking, policy, parts),
                connection -> new Callee(new Heard(), (reason, attempt) -> Next.asUsual()));
        client.start();
        return client;
    }

    private static SocketServer serve(int port, TestSocket socket) {
        return SocketServer.builder(() -> List.of(new Route("/ws", socket)))
                .host("localhost")
                .port(port)
                .start();
    }

    private final class Watching implements Part {

        @Override
        public void begins(ClientSession session) {
            heard.add("begins");
        }

        @Override
        public void opens(Connection open, Opened how) {
            heard.add("opens " + how.attempt());
        }

        @Override
        public void opened(Connection open) {
            heard.add("opened");
        }

        @Override
        public void breaks() {
            heard.add("breaks");
        }

        @Override
        public void ends() {
            heard.add("ends");
        }

        @Override
        public void over(ClientState last) {
            heard.add("over");
        }
    }

    private final class Heard implements SocketCalls {

        @Override
        public Answer onOpen(Connection connection) {
            heard.add("open");
            return Answer.none();
        }

        @Override
        public Answer onText(Inbound.Text message, Connection connection) {
            heard.add(message.string());
            return Answer.none();
        }

        @Override
        public void onClose(CloseReason reason, Connection connection) {
            heard.add("closed " + reason.code());
        }
    }
}
