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
import dev.patchbay.client.Match;
import dev.patchbay.client.Phase;
import dev.patchbay.client.Request;
import dev.patchbay.client.SendQueue;
import dev.patchbay.client.auth.AfterRefresh;
import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Presentation;
import dev.patchbay.client.auth.Refresh;
import dev.patchbay.client.auth.Token;
import dev.patchbay.message.Inbound;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.trace.RingLog;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients whose first message says who they are. */
final class LoginTest {

    private static final BackOff SOON = BackOff.linear(Duration.ofMillis(20), Duration.ofMillis(100));
    private static final Answer WELCOME = Answer.text("welcome");

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final AtomicInteger fetches = new AtomicInteger();
    private final Credentials tokens = Credentials.from(() -> Token.of("secret" + fetches.incrementAndGet()));
    private volatile Optional<Connection> client = Optional.empty();
    private volatile BiFunction<String, Connection, Answer> login = (token, connection) -> WELCOME;
    private final SocketServer server = SocketServer.builder(() -> List.of(new Route("/room/{room}", socket())))
            .host("localhost")
            .port(0)
            .start();

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void isNotOpenBeforeTheServerHasSaidYesAndNothingOvertakesTheLogin() throws Exception {
        login = (token, connection) -> Answer.none();
        ClientConnection waiting =
                connector(Refresh.DEFAULT).whileNotOpen(SendQueue.DEFAULT).background();
        var unused = waiting.send("first");
        assertThat(Await.next(said)).isEqualTo("secret1");
        Connection open = client.orElseThrow();
        Await.value(open.send("too early"));
        assertThat(waiting.state()).isInstanceOf(ClientState.Handshaking.class);
        assertThat(heard).isEmpty();
        var unusedAnswer = open.send("welcome");

        assertThat(Await.next(heard)).isEqualTo("open");
        assertThat(Await.next(heard)).isEqualTo("too early");
        assertThat(Await.next(said)).isEqualTo("hello"); // of @OnOpen
        assertThat(Await.next(said)).isEqualTo("first");
        assertThat(waiting.awaitOpen(Await.PATIENCE)).isTrue();
        waiting.close();
    }

    @Test
    void triesAFreshTokenAtOnceWhereTheFirstIsRefused() {
        login = (token, connection) -> token.equals("secret1") ? Answer.text("denied") : WELCOME;
        ClientConnection open = connector(Refresh.DEFAULT).background();
        Await.until("it is told that it is open", () -> heard.contains("open"));

        assertThat(said).containsSubsequence("secret1", "secret2");
        assertThat(heard).startsWith("closed 1006", "open");
        open.close();
    }

    @Test
    void hasFailedWhereTheFreshTokenIsRefusedToo() {
        login = (token, connection) -> Answer.text("denied");
        ClientConnection refused = connector(Refresh.DEFAULT).background();
        Await.until("it gives up", () -> refused.state().isFinal());

        assertThat(refused.state()).isInstanceOf(ClientState.Failed.class);
        assertThat(said).containsExactly("secret1", "secret2");
        assertThat(refused.state().toString()).doesNotContain("secret");
    }

    @Test
    void takesACodeOfTheServersInPlaceOfAnAnswerForARefusal() {
        login = (token, connection) -> token.equals("secret1") ? closed(connection, 4401) : WELCOME;
        ClientConnection open = connector(Refresh.DEFAULT).background();
        Await.until("it is open", open::isOpen);

        assertThat(fetches).hasValue(2);
        open.close();
    }

    @Test
    void showsTheSameTokenAgainWhereTheServerRestartsInPlaceOfAnAnswer() {
        AtomicInteger logins = new AtomicInteger();
        login = (token, connection) -> logins.incrementAndGet() == 1 ? closed(connection, 1012) : WELCOME;
        ClientConnection open = connector(Refresh.DEFAULT).background();
        Await.until("it is open", open::isOpen);

        assertThat(said).containsSubsequence("secret1", "secret1");
        assertThat(fetches).hasValue(1);
        open.close();
    }

    @Test
    void givesAServerUpThatSaysNothing() {
        login = (token, connection) -> Answer.none();
        assertThatThrownBy(
                        () -> connector(Duration.ofMillis(50), Refresh.DEFAULT).start())
                .isInstanceOfSatisfying(
                        ClientException.TimedOut.class,
                        late -> assertThat(late.phase()).isEqualTo(Phase.LOGIN));
        Await.until("nobody is there", () -> server.connections() == 0);
    }

    @Test
    void saysThatItWasRefusedAndNotWhatWith() {
        login = (token, connection) -> Answer.text("denied");
        assertThatThrownBy(() -> connector(Refresh.DEFAULT).start())
                .isInstanceOf(LoginException.LoginRefused.class)
                .hasMessageNotContaining("secret1");
    }

    @Test
    void opensNothingWhereItIsClosedMeanwhile() throws Exception {
        login = (token, connection) -> Answer.none();
        ClientConnection closed = connector(Refresh.DEFAULT).background();
        assertThat(Await.next(said)).isEqualTo("secret1");
        closed.close();
        assertThat(Await.value(closed.closed())).isInstanceOf(ClientState.Closed.class);
        var unused = client.orElseThrow().send("welcome");

        Await.until("nobody is there", () -> server.connections() == 0);
        assertThat(heard).doesNotContain("open");
    }

    @Test
    void logsInAnewOnTheSameConnectionWhereItIsTold() throws Exception {
        Refresh refresh = Refresh.DEFAULT
                .on(message ->
                        message instanceof Inbound.Text text && text.string().equals("expired"))
                .then(AfterRefresh.LOG_IN);
        ClientConnection open = connector(refresh).start();
        assertThat(Await.next(said)).isEqualTo("secret1");
        assertThat(Await.next(said)).isEqualTo("hello");
        var unused = client.orElseThrow().send("expired");

        assertThat(Await.next(said)).isEqualTo("secret2");
        var unusedEnd = client.orElseThrow().send("bye");
        Await.until("it hears on", () -> heard.contains("bye"));
        assertThat(heard).containsExactly("open", "expired", "bye");
        open.close();
    }

    @Test
    void tracesNoTokenWhateverItsMessageLooksLike() {
        RingLog trace = new RingLog(100);
        ClientConnection open = connector(Refresh.DEFAULT).trace(trace).start();
        Await.until("it is traced", () -> trace.toString().contains("welcome"));

        assertThat(trace.toString()).contains("sent text, 13 bytes: [FILTERED]").doesNotContain("secret1");
        open.close();
    }

    @Test
    void tellsAnotherOriginNothingToWhichItIsRedirected() throws Exception {
        try (ServerSocket first = new ServerSocket(0)) {
            CompletionStage<ClientConnection> started = connector(Request.TIMEOUT, Refresh.DEFAULT)
                    .url("ws://localhost:" + first.getLocalPort() + "/room/a")
                    .redirects(1)
                    .startAsync();
            try (Socket asked = first.accept();
                    BufferedReader request = new BufferedReader(
                            new InputStreamReader(asked.getInputStream(), StandardCharsets.US_ASCII))) {
                assertThat(request.lines().takeWhile(line -> !line.isEmpty())).isNotEmpty();
                String moved = "HTTP/1.1 307 Elsewhere\r\nLocation: ws://localhost:" + server.port()
                        + "/room/a\r\nContent-Length: 0\r\n\r\n";
                asked.getOutputStream().write(moved.getBytes(StandardCharsets.US_ASCII));

                assertThatThrownBy(() -> Await.value(started))
                        .cause()
                        .isInstanceOf(ClientException.BadHandshake.class)
                        .hasMessageContaining("another origin");
            }
        }
        assertThat(said).isEmpty();
    }

    private static Answer closed(Connection connection, int code) {
        connection.close(new CloseReason(code, "")); // in place of an answer
        return Answer.none();
    }

    private EchoClient_Connector connector(Refresh refresh) {
        return connector(Request.TIMEOUT, refresh);
    }

    private EchoClient_Connector connector(Duration longest, Refresh refresh) {
        Presentation shown = Presentation.message(token -> Request.of("login " + token, Match.text("welcome"::equals))
                        .timeout(longest))
                .refusedBy(Match.text("denied"::equals));
        return new EchoClient_Connector("localhost:" + server.port(), heard)
                .room("a")
                .reconnect(SOON)
                .credentials(tokens, shown, refresh);
    }

    private TestSocket socket() {
        return TestSocket.create().onText((text, connection) -> {
            String token = text.replace("login ", "");
            client = Optional.of(connection);
            said.add(token);
            return text.equals(token) ? Answer.none() : login.apply(token, connection);
        });
    }
}
