package dev.patchbay.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.Match;
import dev.patchbay.client.Request;
import dev.patchbay.client.auth.AfterRefresh;
import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Presentation;
import dev.patchbay.client.auth.Refresh;
import dev.patchbay.client.auth.Token;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients whose token is renewed, or cannot be written, at a bad moment. */
final class LoginAgainTest {

    private static final BackOff SOON = BackOff.linear(Duration.ofMillis(20), Duration.ofMillis(100));
    private static final Refresh ON_MESSAGE = Refresh.DEFAULT.on(
            message -> message instanceof Inbound.Text text && text.string().equals("expired"));

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final AtomicInteger fetches = new AtomicInteger();
    private final Credentials endless = Credentials.from(() -> Token.of("secret" + fetches.incrementAndGet()));
    private volatile Optional<Connection> client = Optional.empty();
    private volatile Function<String, Answer> login = token -> Answer.text("welcome");
    private final SocketServer server = SocketServer.builder(() -> List.of(new Route("/room/{room}", socket())))
            .host("localhost")
            .port(0)
            .start();

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void neverShowsATokenAgainThatWasRefusedOnAnOpenConnection() throws Exception {
        login = token -> Answer.text(token.equals("secret2") ? "denied" : "welcome");
        ClientConnection open = connector(endless, message("welcome"), ON_MESSAGE.then(AfterRefresh.LOG_IN))
                .start();
        expire();
        Await.until("it is back", () -> said.contains("secret3"));

        assertThat(said).filteredOn("secret2"::equals).hasSize(1);
        open.close();
    }

    @Test
    void opensAnewWhereTheTokenWasRenewedWhileItLoggedIn() throws Exception {
        login = token -> token.equals("secret1") ? Answer.none() : Answer.text("welcome");
        Credentials shortLived = Credentials.from(() -> fetches.incrementAndGet() == 1
                ? Token.of("secret1", Instant.now().plusMillis(1500))
                : Token.of("secret" + fetches));
        ClientConnection waiting = connector(
                        shortLived, message("welcome"), Refresh.DEFAULT.then(AfterRefresh.RECONNECT))
                .background();
        assertThat(Await.next(said)).isEqualTo("secret1");
        Await.until("it is renewed", () -> fetches.get() == 2);
        var unused = client.orElseThrow().send("welcome");

        Await.until("it has shown the fresh one", () -> said.contains("secret2"));
        waiting.close();
    }

    @Test
    void logsInOnceAtATime() throws Exception {
        AtomicInteger logins = new AtomicInteger();
        login = token -> logins.incrementAndGet() == 2 ? Answer.none() : Answer.text("welcome");
        Credentials shortLived = Credentials.from(() -> fetches.incrementAndGet() > 2
                ? Token.of("secret" + fetches)
                : Token.of("secret" + fetches, Instant.now().plusMillis(1500)));
        ClientConnection open = connector(shortLived, message("welcome"), Refresh.DEFAULT.then(AfterRefresh.LOG_IN))
                .start();
        Await.until("it is renewed twice", () -> fetches.get() == 3);
        Await.until("the second is shown", () -> said.contains("secret2"));
        var unused = client.orElseThrow().send("welcome"); // the answer to the second

        Await.until("the third is shown", () -> said.contains("secret3"));
        var unusedEnd = client.orElseThrow().send("bye");
        Await.until("it hears on", () -> heard.contains("bye"));
        assertThat(heard).containsExactly("open", "bye");
        open.close();
    }

    @Test
    void opensAnewWhereTheNextLoginCannotBeWritten() throws Exception {
        Presentation once = Presentation.message(token -> {
                    if (token.equals("secret2")) {
                        throw new IllegalStateException(token);
                    }
                    return request(token, "welcome");
                })
                .refusedBy(Match.text("denied"::equals));
        ClientConnection open =
                connector(endless, once, ON_MESSAGE.then(AfterRefresh.LOG_IN)).start();
        expire();

        Await.until("it has tried anew", () -> open.status().attempts() > 1);
        open.close();
    }

    @Test
    void doesNotRepeatWhatFailsToNumberALogin() {
        Presentation numbered = Presentation.message(token -> Request.numbered(number -> {
            throw new IllegalStateException(token);
        }));

        assertThatThrownBy(() -> connector(endless, numbered, Refresh.DEFAULT).start())
                .isInstanceOf(ClientException.SupplierFailed.class)
                .hasMessageNotContaining("secret1");
    }

    @Test
    void hasFailedWhereALoginCannotBeLoaded() throws Exception {
        Presentation broken = Presentation.message(token -> {
            throw new NoClassDefFoundError("a/b/Json");
        });

        assertThat(connector(endless, broken, Refresh.DEFAULT).startAsync())
                .failsWithin(Await.PATIENCE)
                .withThrowableThat()
                .withCauseInstanceOf(ClientException.SupplierFailed.class);
    }

    @Test
    void takesAnErrorOfAMatchForARefusal() {
        Presentation broken = Presentation.message(token -> Request.of(Outbound.text("login " + token), message -> {
            throw new AssertionError("on purpose");
        }));

        assertThat(connector(endless, broken, Refresh.DEFAULT).startAsync())
                .failsWithin(Await.PATIENCE)
                .withThrowableThat()
                .withMessageContaining("refuses the login");
    }

    private void expire() throws InterruptedException {
        assertThat(Await.next(said)).isEqualTo("secret1");
        assertThat(Await.next(said)).isEqualTo("hello");
        var unused = client.orElseThrow().send("expired");
    }

    private static Presentation message(String yes) {
        return Presentation.message(token -> request(token, yes)).refusedBy(Match.text("denied"::equals));
    }

    private static Request<Inbound.Text> request(String token, String yes) {
        return Request.of("login " + token, Match.text(yes::equals));
    }

    private EchoClient_Connector connector(Credentials tokens, Presentation shown, Refresh refresh) {
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
            return text.equals(token) ? Answer.none() : login.apply(token);
        });
    }
}
