package dev.patchbay.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Next;
import dev.patchbay.client.Opened;
import dev.patchbay.server.SocketServer;
import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said before a connection begins. */
final class ConnectorTest {

    private static final BackOff SOON = BackOff.linear(Duration.ofMillis(20), Duration.ofMillis(100));

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<Handshake> handshakes = new LinkedBlockingQueue<>();

    @Test
    void startsAndIsOpenThen() throws Exception {
        try (SocketServer server = serve(0, echo())) {
            ClientConnection client = connector(server.port()).room("a b ü").start();

            assertThat(client.isOpen()).isTrue();
            assertThat(Await.next(handshakes).pathParam("room")).isEqualTo("a b ü");
            assertThat(Await.next(heard)).isEqualTo("open");
            assertThat(Await.next(heard)).isEqualTo("hello");
            client.close();
            assertThat(Await.next(heard)).isEqualTo("closed 1000");
        }
    }

    @Test
    void isFoundByItsNameUntilItIsOver() throws Exception {
        try (SocketServer server = serve(0, echo())) {
            ClientConnection client =
                    connector(server.port()).room("a").name("the echo").start();
            assertThat(Clients.find("the echo")).containsSame(client);
            assertThat(Clients.all()).contains(client);
            EchoClient_Connector another = connector(server.port()).room("b").name("the echo");
            assertThatThrownBy(another::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a connection of the name 'the echo' already");
            client.close();
            Await.value(client.closed());
            assertThat(Clients.find("the echo")).isEmpty();

            ClientConnection next = another.start();
            assertThat(next.name()).isEqualTo("the echo");
            next.close();
        }
    }

    @Test
    void hasANameOfItsOwnWhereNoneIsSaid() throws Exception {
        try (SocketServer server = serve(0, echo())) {
            ClientConnection one = connector(server.port()).room("a").start();
            ClientConnection two = connector(server.port()).room("b").start();

            assertThat(one.name()).isNotEqualTo(two.name());
            assertThat(Clients.find(two.name())).containsSame(two);
            one.close();
            two.close();
        }
    }

    @Test
    void freesItsNameWhereItCannotStart() {
        EchoClient_Connector nobody = connector(1).room("a").name("nobody");
        assertThatThrownBy(nobody::start).isInstanceOf(ClientException.Unreachable.class);

        assertThatThrownBy(nobody::start).isInstanceOf(ClientException.Unreachable.class);
    }

    @Test
    void failsWhereTheFirstAttemptDoes() {
        TestSocket busy = echo().onConnect(handshake -> {
            throw new Refused(503, "Later");
        });
        try (SocketServer server = serve(0, busy)) {
            assertThatThrownBy(() -> connector(server.port()).room("a").start())
                    .isInstanceOfSatisfying(ClientException.Refused.class, refused -> {
                        assertThat(refused.status()).isEqualTo(503);
                        assertThat(refused.body()).contains("Later");
                    });
        }
    }

    @Test
    void goesOnInTheBackgroundWhereTheFirstAttemptFails() throws Exception {
        SocketServer first = serve(0, echo());
        int port = first.port();
        first.stop();
        ClientConnection client = connector(port).room("a").background();
        Await.until("it waits", () -> client.state() instanceof ClientState.Waiting);
        try (SocketServer second = serve(port, echo())) {
            assertThat(client.awaitOpen(Await.PATIENCE)).isTrue();
            Await.until("it is there", () -> second.connections() == 1);
            client.close();
        }
    }

    @Test
    void asksForHeadersAndParametersAtEveryAttempt() throws Exception {
        AtomicInteger token = new AtomicInteger();
        try (SocketServer server = serve(0, echo())) {
            ClientConnection client = connector(server.port())
                    .room("a")
                    .header("Authorization", () -> "Bearer " + token.incrementAndGet())
                    .query("name", () -> "Ada & Eve " + token.get())
                    .start();
            Handshake first = Await.next(handshakes);
            client.reconnect();
            Handshake second = Await.next(handshakes);

            assertThat(first.header("Authorization")).contains("Bearer 1");
            assertThat(first.queryParam("name")).contains("Ada & Eve 1");
            assertThat(second.header("Authorization")).contains("Bearer 2");
            assertThat(second.queryParam("name")).contains("Ada & Eve 2");
            client.close();
        }
    }

    @Test
    void doesWhatItsClientSaysWhenItIsClosed() throws Exception {
        SocketServer server = serve(0, echo());
        EchoClient_Connector connector = connector(server.port()).room("a");
        connector.next = Next.giveUp("enough");
        ClientConnection client = connector.start();
        server.stop();

        assertThat(heard).contains("open");
        Await.until("it has given up", () -> client.state().isFinal());
        assertThat(client.state())
                .isInstanceOfSatisfying(
                        ClientState.Failed.class,
                        failed -> assertThat(failed.verdict()).isEqualTo("enough"));
        assertThat(heard).contains("closed 1012");
    }

    @Test
    void knowsHowItWasOpened() throws Exception {
        TestSocket polite = TestSocket.create().onConnect(handshake -> {
            handshake.responseHeaders().add("X-Greeting", "welcome");
            handshakes.add(handshake);
        });
        polite.onText((text, connection) -> Answer.none()); // else it is closed for what it says first
        try (SocketServer server = serve(0, polite.subprotocols("v1"))) {
            ClientConnection client =
                    connector(server.port()).room("a").subprotocols("v1").start();
            Opened first = client.opened();
            client.reconnect();
            Await.next(handshakes);
            Await.next(handshakes);
            Await.until("it is open anew", () -> !client.opened().isFirst());

            assertThat(first.isFirst()).isTrue();
            assertThat(first.attempt()).isOne();
            assertThat(first.headers().get("x-greeting")).containsExactly("welcome");
            assertThat(first.subprotocol()).contains("v1");
            client.close();
        }
    }

    @Test
    void offersSubprotocols() throws Exception {
        try (SocketServer server = serve(0, echo().subprotocols("v2", "v1"))) {
            ClientConnection client =
                    connector(server.port()).room("a").subprotocols("v1", "v2").start();

            assertThat(Await.next(handshakes).subprotocols()).containsExactly("v1", "v2");
            client.close();
        }
    }

    @Test
    void saysWhichVariableHasNoValue() {
        assertThatThrownBy(() -> connector(1).start())
                .isInstanceOf(ClientException.BadUrl.class)
                .hasMessageContaining("'room'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://here", "ws:///path", "here", "ws://here/#part", "ws://here/a b", "ws://here:65536/", ""})
    void refusesWhatIsNoUrlOfAWebSocket(String url) {
        assertThatThrownBy(() -> new UriTemplate(url).uri(java.util.Map.of()))
                .isInstanceOf(ClientException.BadUrl.class);
    }

    private EchoClient_Connector connector(int port) {
        return new EchoClient_Connector("localhost:" + port, heard).reconnect(SOON);
    }

    private TestSocket echo() {
        return TestSocket.create().onConnect(handshakes::add).onText((text, connection) -> Answer.text(text));
    }

    private static SocketServer serve(int port, TestSocket socket) {
        SocketServerBuilder builder = SocketServer.builder(() -> List.of(new Route("/room/{room}", socket)));
        return builder.host("localhost").port(port).start();
    }
}
