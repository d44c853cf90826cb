package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.testing.JavaClient;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestCertificate;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Encrypted connections, with certificates that the JDK's keytool has just made. */
final class TlsTest {

    private static final String PASSWORD = TestCertificate.PASSWORD;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeCertificates() throws Exception {
        for (String algorithm : List.of("RSA", "EC")) {
            TestCertificate.make(folder, algorithm, algorithm);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void servesWithPemFiles(String algorithm) throws Exception {
        check(algorithm, options -> options.tls(pem(algorithm, "crt"), pem(algorithm, "key")));
    }

    @Test
    void servesWithAKeyStore() throws Exception {
        KeyStore keys = keys("RSA");

        check("RSA", options -> options.tls(keys, PASSWORD.toCharArray()));
    }

    @Test
    void letsPagesOfItsOwnOriginInWhereSaid() throws Exception {
        KeyStore keys = keys("RSA");
        HttpClient http = HttpClient.newBuilder().sslContext(trusting("RSA")).build();
        try (TestServer server =
                serve(options -> options.tls(keys, PASSWORD.toCharArray()).sameOrigin())) {
            URI uri = URI.create("wss://localhost:" + server.port() + TestServer.PATH);
            JavaClient client = JavaClient.open(http, uri, "https://localhost:" + server.port());
            client.leave(1000, "");

            assertThatThrownBy(() -> JavaClient.open(http, uri, "http://localhost:" + server.port()))
                    .hasCauseInstanceOf(WebSocketHandshakeException.class);
            assertThat(server.recorder().refusals()).containsExactly("403 /ws");
        }
    }

    @Test
    void closesAConnectionThatDoesNotEncrypt() throws Exception {
        KeyStore keys = keys("RSA");
        try (TestServer server = serve(options -> options.tls(keys, PASSWORD.toCharArray()));
                RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(TestServer.PATH));
            client.awaitEnd();

            assertThat(server.recorder().openings()).isEmpty();
        }
    }

    @Test
    void closesAConnectionThatNeverEncryptsInTime() throws Exception {
        KeyStore keys = keys("RSA");
        Duration limit = Duration.ofMinutes(5); // longer than Jetty has the time for
        MovedTime time = new MovedTime();
        try (TestServer server = serve(options ->
                        time.to(options.tls(keys, PASSWORD.toCharArray()).handshakeTimeout(limit)));
                RawClient client = RawClient.connect(server.port())) {
            time.advanceToEnd(limit, client);
        }
    }

    @Test
    void saysWhatIsWrongWithTheFiles() throws Exception {
        Path certificate = pem("RSA", "crt");
        Path key = pem("RSA", "key");
        Path old = Files.writeString(folder.resolve("old.key"), "-----BEGIN RSA PRIVATE KEY-----\n-----END");
        Path empty = Files.writeString(folder.resolve("empty.crt"), "");

        saysOf(certificate, old, "openssl pkcs8 -topk8 -nocrypt");
        saysOf(empty, key, "-----BEGIN CERTIFICATE-----");
        saysOf(folder.resolve("nowhere"), key, "nowhere");
        saysOf(certificate, certificate, "There is no private key in");
    }

    private static void saysOf(Path certificate, Path key, String text) {
        SocketServerBuilder builder = SocketServer.builder();

        assertThatThrownBy(() -> builder.tls(certificate, key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    private static void check(String algorithm, UnaryOperator<SocketServerBuilder> tls) throws Exception {
        HttpClient http =
                HttpClient.newBuilder().sslContext(trusting(algorithm)).build();
        try (TestServer server = serve(tls)) {
            URI uri = URI.create("wss://localhost:" + server.port() + TestServer.PATH);
            JavaClient client = JavaClient.open(http, uri);
            for (String text : List.of("hi", "", "x".repeat(60_000))) {
                client.text(text);
                assertThat(client.readText()).isEqualTo(text);
            }
            client.leave(1000, "");
            assertThat(client.end().code()).isEqualTo(1000);
            server.awaitNoConnections();
        }
    }

    private static TestServer serve(UnaryOperator<SocketServerBuilder> options) {
        return TestServer.of(options, TestServer.table(new Route(TestServer.PATH, TestSocket.echo())));
    }

    private static Path pem(String algorithm, String kind) {
        return folder.resolve(algorithm + "." + kind);
    }

    private static KeyStore keys(String algorithm) throws Exception {
        return new TestCertificate(folder, algorithm).keys();
    }

    private static SSLContext trusting(String algorithm) throws Exception {
        return new TestCertificate(folder, algorithm).trusting();
    }
}
