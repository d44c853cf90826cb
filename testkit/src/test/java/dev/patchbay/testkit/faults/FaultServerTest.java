package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.testing.Await;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Does what its script says, byte by byte. */
final class FaultServerTest {

    @Test
    void answersAsItIsTold() throws IOException {
        HttpAnswer busy = Fault.status(503)
                .header("Retry-After", "1")
                .header("retry-after", "2")
                .body("später");
        try (FaultServer server = FaultServer.start(busy);
                RawClient client = new RawClient(server)) {
            assertThat(client.asks().rest())
                    .isEqualTo("HTTP/1.1 503 No\r\nConnection: close\r\nContent-Length: 7\r\nretry-after: 2\r\n\r\n"
                            + "sp\u00c3\u00a4ter");
        }
    }

    @Test
    void acceptsAsItShould() throws IOException {
        try (FaultServer server = FaultServer.start(Fault.accept().with(Frame.text("hi")));
                RawClient client = new RawClient(server)) {
            assertThat(client.asks().head().split("\r\n"))
                    .containsExactly(
                            "HTTP/1.1 101 Yes",
                            "Connection: Upgrade",
                            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
                            "Upgrade: websocket");
            assertThat(client.frame()).isEqualTo(Frame.text("hi"));
        }
    }

    @Test
    void servesAsItShouldWhenItsScriptIsOver() throws IOException {
        try (FaultServer server = FaultServer.start(Fault.accept());
                RawClient client = new RawClient(server)) {
            client.asks().head();
            client.sends(Frame.ping("a").masked().bytes())
                    .sends(Frame.close(1000).masked().bytes());

            assertThat(client.frame()).isEqualTo(Frame.pong("a"));
            assertThat(client.frame()).isEqualTo(Frame.close(1000));
            assertThat(client.read()).isNegative();
            assertThat(server.received()).containsExactly(Frame.ping("a"), Frame.close(1000));
            server.awaitConnection(1).awaitEnd();
            assertThat(server.openConnections()).isZero();
        }
    }

    @Test
    void answersMessagesByAFunction() throws IOException {
        Script late = Fault.accept()
                .answers(message ->
                        message.text().equals("b") ? List.of(Frame.text("to b"), Frame.text("to a")) : List.of());
        try (FaultServer server = FaultServer.start(late);
                RawClient client = new RawClient(server)) {
            client.asks().head();
            client.sends(Frame.text("a").masked().bytes())
                    .sends(Frame.text("b").masked().bytes());

            assertThat(client.frame().text()).isEqualTo("to b");
            assertThat(client.frame().text()).isEqualTo("to a");
        }
    }

    @Test
    void doesOneScriptAfterTheOtherAndTheLastAgain() throws IOException {
        try (FaultServer server = FaultServer.start(Fault.status(500), Fault.status(404))) {
            for (String status : List.of("500", "404", "404")) {
                try (RawClient client = new RawClient(server)) {
                    assertThat(client.asks().rest()).startsWith("HTTP/1.1 " + status);
                }
            }
            assertThat(server.connections()).isEqualTo(3);
            assertThat(server.handshakes())
                    .allSatisfy(asked -> assertThat(asked.target()).isEqualTo("/ws"))
                    .allSatisfy(asked -> assertThat(asked.header("host")).contains("here"))
                    .hasSize(3);
        }
    }

    @Test
    void waitsUntilTheTestSaysSo() throws IOException {
        Script dripping = Fault.drips(Line::pause, Script.of().writes((byte) 'a', (byte) 'b'));
        try (FaultServer server = FaultServer.start(dripping);
                RawClient client = new RawClient(server)) {
            server.resume();
            assertThat(client.read()).isEqualTo('a');
            assertThat(client.hasNothing()).isTrue();
            server.resume();
            assertThat(client.read()).isEqualTo('b');
            assertThat(client.read()).isNegative();
        }
    }

    @Test
    void isCutOffWhereItIsTold() throws IOException {
        try (FaultServer server = FaultServer.start(
                Fault.endsBehind(8, Fault.accept()),
                Fault.resetsBehind(0, Fault.accept()),
                Fault.accept().resets())) {
            try (RawClient client = new RawClient(server)) {
                assertThat(client.asks().rest()).isEqualTo("HTTP/1.1");
            }
            for (int again = 0; again < 2; again++) {
                try (RawClient client = new RawClient(server)) {
                    assertThatThrownBy(() -> client.asks().rest()).isInstanceOf(SocketException.class);
                }
            }
        }
    }

    @Test
    void endsItsHalfAndReadsOn() throws IOException {
        try (FaultServer server = FaultServer.start(Fault.accept().halfCloses());
                RawClient client = new RawClient(server)) {
            client.asks().head();
            assertThat(client.read()).isNegative();
            client.sends(Frame.text("still here").masked().bytes());

            assertThat(server.awaitReceived(1)).containsExactly(Frame.text("still here"));
        }
    }

    @Test
    void readsWhatItHasNotReadWhenItsEndIsAwaited() throws IOException {
        try (FaultServer server = FaultServer.start(Fault.accept().freezes());
                RawClient client = new RawClient(server)) {
            client.asks().head();
            client.sends(Frame.text("anybody?").masked().bytes()).close();
            Line line = server.awaitConnection(1);
            assertThat(line.received()).isEmpty();
            assertThat(server.openConnections()).isOne();
            line.awaitEnd();

            assertThat(line.received()).containsExactly(Frame.text("anybody?"));
        }
    }

    @Test
    void isAProxyWithAServerBehindIt() throws IOException {
        Script proxy = Fault.proxyLogin().then(Fault.tunnel()).then(Fault.accept());
        try (FaultServer server = FaultServer.start(proxy);
                RawClient client = new RawClient(server)) {
            assertThat(client.asks("CONNECT there:80 HTTP/1.1\r\n\r\n").head()).startsWith("HTTP/1.1 407");
            assertThat(client.asks("CONNECT there:80 HTTP/1.1\r\nProxy-Authorization: Basic eA==\r\n\r\n")
                            .head())
                    .isEqualTo("HTTP/1.1 200 Yes\r\n\r\n");
            assertThat(client.asks().head()).startsWith("HTTP/1.1 101");
            assertThat(server.handshakes().get(1).target()).isEqualTo("there:80");
        }
    }

    @Test
    void asksForALoginForEver() throws IOException {
        try (FaultServer server = FaultServer.start(Fault.proxyLoginForEver());
                RawClient client = new RawClient(server)) {
            for (int again = 0; again < 3; again++) {
                assertThat(client.asks("CONNECT there:80 HTTP/1.1\r\n\r\n").head())
                        .startsWith("HTTP/1.1 407");
            }
        }
    }

    @Test
    void refusesAndAcceptsAgain() throws IOException {
        try (FaultServer server = FaultServer.start(Fault.status(200))) {
            server.refuse();
            assertThatThrownBy(() -> new RawClient(server)).isInstanceOf(ConnectException.class);
            server.accept();
            try (RawClient client = new RawClient(server)) {
                assertThat(client.asks().rest()).startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void saysWhatIsWrongWithItsScript() throws IOException {
        FaultServer server = FaultServer.start(Script.of(line -> {
            throw new IllegalStateException("a mistake");
        }));
        try (RawClient client = new RawClient(server)) {
            assertThat(client.rest()).isEmpty();
        }

        assertThatThrownBy(server::close).isInstanceOf(AssertionError.class).hasMessageContaining("a mistake");
    }

    @Test
    void leavesNoThreads() throws IOException {
        FaultServer server = FaultServer.start(
                Fault.silence(), Script.of().pauses(), Fault.accept().ignores(), Fault.proxyLoginForEver());
        for (int each = 0; each < 4; each++) {
            new RawClient(server).asks();
        }
        server.awaitConnection(4);
        server.close();

        String prefix = "patchbay-faults-" + server.port();
        Await.until(
                "its threads end",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith(prefix)));
        assertThat(server.openConnections()).isZero();
    }

    @Test
    void saysWhatDidNotCome() {
        try (FaultServer server = FaultServer.start(Fault.accept())) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> server.awaitConnection(1)).isInstanceOf(AssertionError.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
