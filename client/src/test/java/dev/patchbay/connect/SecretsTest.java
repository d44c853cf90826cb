package dev.patchbay.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Match;
import dev.patchbay.client.Next;
import dev.patchbay.client.Request;
import dev.patchbay.client.auth.AfterRefresh;
import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Presentation;
import dev.patchbay.client.auth.Refresh;
import dev.patchbay.client.auth.Token;
import dev.patchbay.message.Inbound;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.trace.RingLog;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a token must not be seen, however it is shown to the server. */
final class SecretsTest {

    private static final String SECRET = "s3cr\"t/1";
    private static final String PLAIN = "s3cr3t1";

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final RingLog trace = new RingLog(100);
    private final SocketServer server = SocketServer.builder(() -> List.of(new Route("/room/{room}", socket())))
            .host("localhost")
            .port(0)
            .start();

    @AfterEach
    void stop() {
        server.stop();
    }

    static Stream<Presentation> presentations() {
        return Stream.of(
                Presentation.bearer(),
                Presentation.header("X-Auth"),
                Presentation.query("key"),
                Presentation.subprotocol(token -> "bearer." + token),
                login());
    }

    private static Presentation login() {
        return Presentation.message(token -> Request.of("login " + token, Match.text("welcome"::equals)));
    }

    @ParameterizedTest
    @MethodSource("presentations")
    void tracesNoToken(Presentation shown) {
        ClientConnection open = connector(Credentials.fixed(PLAIN), shown).start();
        var unused = open.send("say " + PLAIN);
        Await.until("it is said", () -> heard.contains(PLAIN));
        var unusedEnd = open.send("close " + PLAIN);
        Await.until("it is over", () -> heard.contains("closed 4000"));
        open.close();
        Await.until("it is closed", () -> open.state().isFinal());

        assertThat(trace.lines()).noneMatch(line -> line.toString().contains(PLAIN));
        assertThat(open.toString() + open.status() + open.opened()).doesNotContain(PLAIN);
    }

    @ParameterizedTest
    @MethodSource("presentations")
    void namesNoTokenWhereNobodyIsThere(Presentation shown) {
        int port = server.port();
        server.stop();
        ClientConnection never = new EchoClient_Connector("localhost:" + port, heard)
                .room("a")
                .reconnect(attempt -> Next.giveUp("no"))
                .credentials(Credentials.fixed(PLAIN), shown, Refresh.DEFAULT)
                .trace(trace)
                .background();
        Await.until("it gives up", () -> never.state().isFinal());

        assertThat(never.state().toString()).doesNotContain(PLAIN);
        assertThat(trace.toString()).doesNotContain(PLAIN);
        assertThat(shown.toString()).doesNotContain(PLAIN);
    }

    @ParameterizedTest
    @MethodSource("presentations")
    void namesNoTokenWhereThePolicyLeadsToNoWebSocket(Presentation shown) {
        int port = server.port();
        server.stop();
        AtomicInteger attempts = new AtomicInteger();
        ClientConnection never = new EchoClient_Connector("localhost:" + port, heard)
                .room("a")
                .reconnect(attempt ->
                        attempts.incrementAndGet() == 1 ? Next.to(URI.create("http://localhost/")) : Next.giveUp("no"))
                .credentials(Credentials.fixed(PLAIN), shown, Refresh.DEFAULT)
                .background();
        Await.until("it gives up", () -> never.state().isFinal());

        assertThat(attempts).hasValue(2);
        assertThat(never.state().toString()).doesNotContain(PLAIN);
    }

    @Test
    void tracesNoTokenThatIsWrittenAsJson() {
        Presentation json = Presentation.message(
                token -> Request.of("{\"args\":[\"s3cr\\\"t\\/1\"]}", Match.text("welcome"::equals)));
        ClientConnection open = connector(Credentials.fixed(SECRET), json).start();
        Await.until("it is traced", () -> trace.toString().contains("welcome"));

        assertThat(trace.toString()).doesNotContain("s3cr");
        open.close();
    }

    @Test
    void tracesNoTokenThatWasReplaced() {
        AtomicInteger fetches = new AtomicInteger();
        Credentials tokens = Credentials.from(() -> Token.of("s3cr3t" + fetches.incrementAndGet()));
        Refresh refresh = Refresh.DEFAULT
                .on(message ->
                        message instanceof Inbound.Text text && text.string().equals("expired"))
                .then(AfterRefresh.LOG_IN);
        ClientConnection open = new EchoClient_Connector("localhost:" + server.port(), heard)
                .room("a")
                .credentials(tokens, login(), refresh)
                .trace(trace)
                .start();
        var unused = open.send("say expired");
        Await.until("it is renewed", () -> fetches.get() == 2);
        var unusedEnd = open.send("say the token " + PLAIN + " is no good any more");
        Await.until("it is said", () -> heard.stream().anyMatch(text -> text.contains("no good")));
        open.close();
        Await.until("it is closed", () -> open.state().isFinal());

        assertThat(trace.toString()).contains("expired").doesNotContain(PLAIN);
    }

    private EchoClient_Connector connector(Credentials tokens, Presentation shown) {
        return new EchoClient_Connector("localhost:" + server.port(), heard)
                .room("a")
                .reconnect(BackOff.linear(Duration.ofMillis(20), Duration.ofMillis(100)))
                .credentials(tokens, shown, Refresh.DEFAULT)
                .trace(trace);
    }

    private static TestSocket socket() {
        return TestSocket.create().subprotocols("bearer." + PLAIN).onText((text, connection) -> {
            if (text.startsWith("close ")) {
                connection.close(new CloseReason(4000, text));
                return Answer.none();
            }
            return Answer.text(text.startsWith("say ") ? text.substring(4) : "welcome");
        });
    }
}
