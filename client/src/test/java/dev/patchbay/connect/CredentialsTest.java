package dev.patchbay.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.LoginException;
import dev.patchbay.client.auth.AfterRefresh;
import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Presentation;
import dev.patchbay.client.auth.Refresh;
import dev.patchbay.client.auth.Token;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.server.SocketServer;
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

/** Clients that say who they are to a server that takes no token twice that it has refused. */
final class CredentialsTest {

    private static final BackOff SOON = BackOff.linear(Duration.ofMillis(20), Duration.ofMillis(100));

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
    private final AtomicInteger fetches = new AtomicInteger();
    private final Credentials tokens = Credentials.from(() -> Token.of("secret" + fetches.incrementAndGet()));
    private volatile String good = "secret1";

    @Test
    void showsEveryAttemptTheSameTokenUntilItIsRefusedAndThenAFreshOne() throws Exception {
        try (SocketServer server = serve(0)) {
            ClientConnection client = bearer(server.port(), Refresh.DEFAULT).start();
            assertThat(Await.next(shown)).isEqualTo("secret1");
            client.reconnect();
            assertThat(Await.next(shown)).isEqualTo("secret1");
            Await.until(
                    "it is open anew", () -> client.isOpen() && !client.opened().isFirst());
            good = "secret2";
            client.reconnect();

            assertThat(Await.next(shown)).isEqualTo("secret1"); // is answered with 401
            assertThat(Await.next(shown)).isEqualTo("secret2");
            assertThat(client.awaitOpen(Await.PATIENCE)).isTrue();
            assertThat(fetches).hasValue(2);
            client.close();
        }
    }

    @Test
    void showsNoRefusedTokenBehindARestartOfTheServer() throws Exception {
        SocketServer first = serve(0);
        int port = first.port();
        ClientConnection client = bearer(port, Refresh.DEFAULT).start();
        first.stop();
        good = "secret2";
        try (SocketServer second = serve(port)) {
            Await.until("it is there", () -> second.connections() == 1);
        }
        try (SocketServer third = serve(port)) {
            Await.until("it is there", () -> third.connections() == 1);
            assertThat(shown).containsSubsequence("secret1", "secret1", "secret2", "secret2");
            assertThat(shown).filteredOn("secret1"::equals).hasSize(2);
            client.close();
        }
    }

    @Test
    void hasFailedWhereTheFreshTokenIsRefusedToo() throws Exception {
        good = "another";
        try (SocketServer server = serve(0)) {
            ClientConnection client = bearer(server.port(), Refresh.DEFAULT).background();
            Await.until("it gives up", () -> client.state().isFinal());

            assertThat(client.state()).isInstanceOf(ClientState.Failed.class);
            assertThat(shown).containsExactly("secret1", "secret2");
            assertThat(client.state().toString()).doesNotContain("secret");
        }
    }

    @Test
    void opensAnewWithAFreshTokenWhenAMessageSaysSo() throws Exception {
        Refresh refresh = Refresh.DEFAULT
                .on(message ->
                        message instanceof Inbound.Text text && text.string().equals("expired"))
                .then(AfterRefresh.RECONNECT);
        try (SocketServer server = serve(0)) {
            ClientConnection client = bearer(server.port(), refresh).start();
            assertThat(Await.next(shown)).isEqualTo("secret1");
            good = "secret2";
            client.send(Outbound.text("expired")); // which the server repeats, ten times

            assertThat(Await.next(shown)).isEqualTo("secret2");
            assertThat(client.awaitOpen(Await.PATIENCE)).isTrue();
            assertThat(fetches).hasValue(2);
            client.close();
        }
    }

    @Test
    void showsItInTheQueryOrAsASubprotocol() throws Exception {
        try (SocketServer server = serve(0)) {
            ClientConnection query = connector(server.port())
                    .credentials(tokens, Presentation.query("token"), Refresh.DEFAULT)
                    .start();
            good = "secret2";
            ClientConnection subprotocol = connector(server.port())
                    .subprotocols("v1")
                    .credentials(tokens, Presentation.subprotocol(token -> "bearer." + token), Refresh.DEFAULT)
                    .start();

            assertThat(shown).containsExactly("secret1", "secret2");
            query.close();
            subprotocol.close();
        }
    }

    @Test
    void failsItsFirstAttemptWhereThereIsNoToken() {
        Credentials none = Credentials.from(() -> {
            throw new IllegalStateException("the password secret1 is wrong");
        });
        assertThatThrownBy(() -> connector(1)
                        .credentials(none, Presentation.bearer(), Refresh.DEFAULT)
                        .start())
                .isInstanceOf(LoginException.NoToken.class)
                .hasMessageNotContaining("secret1");
    }

    @Test
    void sendsNoTokenThatWouldBeMoreThanAHeaderFieldAndDoesNotNameIt() {
        Credentials evil = Credentials.fixed("secret1\r\nX-Other: 1");
        assertThatThrownBy(() -> connector(1)
                        .credentials(evil, Presentation.bearer(), Refresh.DEFAULT)
                        .start())
                .isInstanceOf(ClientException.SupplierFailed.class)
                .hasMessageNotContaining("secret1");
    }

    @Test
    void showsNoTokenInAFieldThatIsNotThePrograms() {
        assertThatThrownBy(() -> connector(1)
                        .credentials(Credentials.fixed("a"), Presentation.header("Sec-WebSocket-Key"), Refresh.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Sec-WebSocket-Key");
    }

    @Test
    void doesNotRepeatWhatFailsToWriteAToken() {
        Presentation broken = Presentation.subprotocol(token -> {
            throw new IllegalStateException(token);
        });
        assertThatThrownBy(() -> connector(1)
                        .credentials(Credentials.fixed("secret1"), broken, Refresh.DEFAULT)
                        .start())
                .isInstanceOf(ClientException.SupplierFailed.class)
                .hasMessageContaining("IllegalStateException")
                .hasMessageNotContaining("secret1");
    }

    private EchoClient_Connector bearer(int port, Refresh refresh) {
        return connector(port).credentials(tokens, Presentation.bearer(), refresh);
    }

    private EchoClient_Connector connector(int port) {
        return new EchoClient_Connector("localhost:" + port, heard).room("a").reconnect(SOON);
    }

    private SocketServer serve(int port) {
        TestSocket strict = TestSocket.echo().subprotocols("v1").onConnect(handshake -> {
            String token = token(handshake);
            shown.add(token);
            if (!token.equals(good)) {
                throw new Refused(401, "Not you");
            }
        });
        return SocketServer.builder(() -> List.of(new Route("/room/{room}", strict.onText((text, connection) -> {
                    for (int i = 1; i < (text.equals("expired") ? 10 : 1); i++) {
                        connection.send(text);
                    }
                    return Answer.text(text);
                }))))
                .host("localhost")
                .port(port)
                .start();
    }

    private static String token(Handshake handshake) {
        return handshake
                .header("Authorization")
                .map(value -> value.substring("Bearer ".length()))
                .or(() -> handshake.queryParam("token"))
                .orElseGet(() -> handshake.subprotocols().get(1).substring("bearer.".length()));
    }
}
