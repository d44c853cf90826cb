package dev.patchbay.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Route;
import dev.patchbay.socket.Handshake;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.HttpAnswer;
import dev.patchbay.testing.LogLines;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.logging.JettyLevel;
import org.eclipse.jetty.logging.JettyLogger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What browsers, Node and strangers put into a handshake that a URI or a list would not have. */
@ResourceLock("log")
final class RawQueriesTest {

    private final TestSocket socket = TestSocket.echo().subprotocols("v1");
    private LogLines log;
    private TestServer server;

    @BeforeEach
    void start() {
        log = LogLines.of(
                "dev.patchbay.server.Upgrade",
                "dev.patchbay.reception.Reception",
                "dev.patchbay.server.HandshakeJournal",
                "org.eclipse.jetty.server.Response",
                "org.eclipse.jetty.server.internal.HttpChannelState");
        Stream.of("server.Response", "server.internal.HttpChannelState")
                .map(name -> (JettyLogger) LoggerFactory.getLogger("org.eclipse.jetty." + name))
                .forEach(logger -> logger.setLevel(JettyLevel.INFO));
        server = TestServer.of(
                options -> options.compression().maxConnections(1), TestServer.table(new Route("/ws", socket)));
    }

    @AfterEach
    void stop() {
        server.close();
        log.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "q=a|b a|b",
                "q={a}^\\`b {a}^\\`b",
                "q=\"<a>\" \"<a>\"",
                "q=a+b%20c 'a b c'",
                "q=%C3%BC\u00fc \u00fc\u00fc",
                "q=100% 100%",
                "q=% %",
                "q=%zz%4 %zz%4",
                "q=%ff \ufffd",
                "&&q=a&&=x&q=b a",
                "q=a=b==c a=b==c",
                "q=a?b/c a?b/c",
                "q=[1] [1]"
            })
    void readsAQueryAsBrowsersWriteIt(String query, String value) throws Exception {
        try (RawClient client = RawClient.connect(server.port())) {
            client.upgrade("/ws?" + query + "&password=hidden-one");
            Handshake handshake = socket.handshake();

            assertThat(handshake.queryParam("q")).contains(value);
            assertThat(handshake.uri().getPath()).isEqualTo("/ws");
            assertThat(client.ask("in?")).isEqualTo("in?");
        }
        assertThat(log.with("hidden-one")).isEmpty();
    }

    @Test
    void readsNamesWithoutValuesAndValuesWithoutNames() {
        assertThat(QueryString.params("a&=b&c=&a=d"))
                .isEqualTo(Map.of("a", List.of("", "d"), "", List.of("b"), "c", List.of("")));
    }

    @Test
    void readsAQueryThatIsVeryLong() throws Exception {
        String value = "|".repeat(7_000);
        try (RawClient client = RawClient.connect(server.port())) {
            client.upgrade("/ws?q=" + value);
            assertThat(socket.handshake().queryParam("q")).contains(value);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: a=b; =c; d; ;;; e=\"f; g={\"h\":1}",
                "Cookie: \u00fc=\u00fc",
                "Cookie:",
                "X-Strange: \u00fc\u00e9",
                "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=abc",
                "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=99999999999999999999",
                "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits",
                "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=\"",
                "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=-1",
                "Sec-WebSocket-Extensions: ,;=,,\"",
                "Sec-WebSocket-Extensions: @identity, x-unknown; a=b; a=c",
                "Sec-WebSocket-Extensions: permessage-deflate, permessage-deflate; @x=1",
                "Sec-WebSocket-Protocol: v1,, ,v1",
                "Sec-WebSocket-Protocol: \"v1\", \"",
                "Content-Length: 0",
                "Origin: http://localhost",
                "Expect: 100-continue"
            })
    void isNotImpressedByHeadersThatAreOdd(String header) throws Exception {
        assertThat(status(RawClient.request("/ws?token=hidden-two", header))).isIn(101, 400, 403, 417);
        assertLetsTheNextIn();
        assertThat(log.with("hidden-two")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Host: a:b", "Host: a b", "Host: [::1", "Host: %zz", "Host: a_b", "Host: ", "Host: a\r\nHost: b"
            })
    void isNotImpressedByHostsThatAreOdd(String host) throws Exception {
        assertThat(status(RawClient.request("/ws?token=hidden-three").replace("Host: localhost", host)))
                .isIn(101, 400);
        assertLetsTheNextIn();
        assertThat(log.with("hidden-three")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONNECT localhost:80",
                "OPTIONS *",
                "GET ws",
                "GET *",
                "GET /ws/%ff",
                "GET /ws%00",
                "GET http://localhost/ws"
            })
    void answersRequestsWithoutAPath(String line) throws Exception {
        assertThat(status(RawClient.request("/ws").replace("GET /ws", line))).isIn(101, 400, 404, 405);
        assertLetsTheNextIn();
    }

    private void assertLetsTheNextIn() {
        Await.until("the seat is free", () -> {
            try {
                return status(RawClient.request("/ws?next")) == 101;
            } catch (IOException e) {
                return false;
            }
        });
    }

    private int status(String request) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(request);
            HttpAnswer answer = client.readHttp(false);
            return answer.status();
        }
    }
}
