package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.HttpAnswer;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that are no handshakes. */
final class BadHandshakeTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.of(TestSocket.echo());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Connection: Upgrade                        | X: y                                     | 400 | the header 'Connection' must contain 'Upgrade'",
                "Connection: Upgrade                        | Connection: keep-alive                   | 400 | the header 'Connection' must contain 'Upgrade'",
                "Upgrade: websocket                         | X: y                                     | 400 | 'Upgrade' must be 'websocket', got []",
                "Upgrade: websocket                         | Upgrade: h2c                             | 400 | got [h2c]",
                "Sec-WebSocket-Version: 13                  | X: y                                     | 426 | 'Sec-WebSocket-Version' must be '13', got []",
                "Sec-WebSocket-Version: 13                  | Sec-WebSocket-Version: 12                | 426 | got [12]",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==| X: y                                     | 400 | 'Sec-WebSocket-Key' must be 16 bytes in Base64, got []",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==| Sec-WebSocket-Key:                       | 400 | 'Sec-WebSocket-Key'",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==| Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ | 400 | 'Sec-WebSocket-Key'",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==| Sec-WebSocket-Key: dGhlIHNhbXBsZSBub2==  | 400 | 'Sec-WebSocket-Key'",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==| Sec-WebSocket-Key: ************************ | 400 | 'Sec-WebSocket-Key'",
                "Sec-WebSocket-Version: 13                  | Sec-WebSocket-Version: 13; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ== | 426 | got",
                "GET /                                      | POST /                                   | 405 | a handshake is a GET, got POST",
                "GET /                                      | HEAD /                                   | 405 | ''",
                "HTTP/1.1                                   | HTTP/1.0                                 | 400 | a handshake needs HTTP/1.1, got HTTP/1.0",
                "Host: localhost                            | X: y                                     | 400 | ''",
            })
    void saysWhatIsWrongWithARequestThatIsNoHandshake(String right, String wrong, int status, String text)
            throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(TestServer.PATH).replace(right, wrong));

            HttpAnswer answer = client.readHttp(!wrong.startsWith("HEAD"));

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body()).contains(text);
        }
    }

    @Test
    void saysThatAPageRequestIsNoHandshake() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write("GET /ws HTTP/1.1\r\nHost: localhost\r\n\r\n");

            HttpAnswer answer = client.readHttp();

            assertThat(answer.header("Content-Type")).startsWith("text/plain");
            assertThat(answer.body()).startsWith("Only WebSocket is served here");
        }
    }

    @Test
    void namesTheVersionThatItSpeaks() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(TestServer.PATH).replace("Version: 13", "Version: 8"));

            HttpAnswer answer = client.readHttp();

            assertThat(answer.header("Sec-WebSocket-Version")).isEqualTo("13");
            assertThat(answer.header("Upgrade")).isEqualTo("websocket");
        }
    }

    @Test
    void refusesHeadersThatAreTooLong() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(TestServer.PATH, "X: " + "x".repeat(8192)));

            assertThat(client.readHttp().status()).isEqualTo(431);
        }
    }

    @Test
    void namesTheMethodThatItTakes() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(TestServer.PATH).replace("GET", "PUT"));

            assertThat(client.readHttp().header("Allow")).isEqualTo("GET");
        }
    }
}
