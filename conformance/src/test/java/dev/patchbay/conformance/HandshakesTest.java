package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, and what the others are told. */
final class HandshakesTest {

    private static Application application;

    @BeforeAll
    static void start() {
        application = Application.start();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/socket/websocket, 101",
        "/socket/websocket?vsn=2.0.5, 101",
        "/socket/websocket?vsn=1.0.9, 101",
        "/socket/websocket?vsn=2, 403",
        "/socket/websocket?vsn=, 403",
        "/socket/websocket?vsn=2.1.0, 403",
        "/socket/websocket?vsn=2.0.0-rc.1, 403",
        "/socket/websocket?vsn[]=2.0.0, 403",
        "/socket/websocket?reject=true, 403",
        "/socket/websocket?reason=full, '429 no: \"full\"'",
        "/quick/websocket?reason=full, 403",
        "/quick/websocket?vsn=2.0.0, 101",
        "/limited/websocket?vsn=2.0.0, 101",
        "/path/a/ws/b?vsn=2.0.0, 101",
    })
    void answersTheHandshake(String target, String answer) {
        assertThat(Opening.at(application.port(), target).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/socket", "/", "/nowhere", "/nowhere/websocket", "/path/a/websocket"})
    void knowsNoOtherPaths(String target) {
        assertThat(Opening.at(application.port(), target).answer()).startsWith("404");
    }

    @ParameterizedTest
    @CsvSource({
        "/socket, http://localhost:8080, 101",
        "/socket, https://localhost, 101",
        "/socket, http://example.com, 403",
        "/socket, null, 403",
        "/origin, https://example.com, 101",
        "/origin, http://example.com, 403",
        "/origin, https://example.com:8443, 403",
        "/origin, http://port.com:81, 101",
        "/origin, http://port.com, 403",
        "/origin, https://a.wild.com, 101",
        "/origin, http://wild.com, 101",
        "/origin, http://a.b.wild.com:1, 101",
        "/origin, http://evilwild.com, 403",
    })
    void checksTheOrigin(String mount, String origin, String answer) {
        assertThat(Opening.at(application.port(), mount + "/websocket")
                        .with("Origin", origin)
                        .answer())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/sub, 'mqtt, sip', 101, sip",
        "/sub, mqtt, 101, mqtt",
        "/sub, other, 403, ''",
        "/auth, 'phoenix, base64url.bearer.phx.c2VjcmV0', 101, phoenix",
        "/auth, phoenix, 101, phoenix",
        "/auth, 'phoenix, base64url.bearer.phx.****', 403, ''",
    })
    void agreesOnASubprotocol(String mount, String offered, String status, String agreed) {
        Opening opening = Opening.at(application.port(), mount + "/websocket").with("Sec-WebSocket-Protocol", offered);
        assertThat(opening.answer()).isEqualTo(status);
        assertThat(opening.header("Sec-WebSocket-Protocol")).isEqualTo(agreed);
    }

    @Test
    void tellsAChannelHowItsClientCame() throws Exception {
        Client client = new Client(application.port(), "/path/a/ws/b?vsn=2.0.0&x[y]=1&l[]=1&l[]=2");
        client.send("[\"1\",\"1\",\"info\",\"phx_join\",{}]");
        assertThat(client.next())
                .contains("uri: ")
                .contains("/path/a/ws/b")
                .contains("\"v\":\"a\"")
                .contains("\"w\":\"b\"")
                .contains("\"x\":{\"y\":\"1\"}")
                .contains("\"l\":[\"1\",\"2\"]");
        client.close();
    }
}
