package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.socket.Route;
import dev.patchbay.testing.JavaClient;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Encrypted connections, with certificates that the JDK's keytool has just made. */
final class TlsTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeCertificates() throws Exception {
        for (String algorithm : List.of("RSA", "EC")) {
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "server",
                            "-keyalg",
                            algorithm,
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            PASSWORD,
                            "-keystore",
                            folder.resolve(algorithm).toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(keytool.waitFor()).isZero();
            writePem(algorithm);
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
        try (TestServer server = serve(
                        options -> options.tls(keys, PASSWORD.toCharArray()).handshakeTimeout(Duration.ofMillis(500)));
                RawClient client = RawClient.connect(server.port())) {
            client.awaitEnd();
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
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(algorithm))) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static void writePem(String algorithm) throws Exception {
        KeyStore keys = keys(algorithm);
        byte[] key = keys.getKey("server", PASSWORD.toCharArray()).getEncoded();
        byte[] certificate = keys.getCertificate("server").getEncoded();
        Files.writeString(pem(algorithm, "key"), encoded("PRIVATE KEY", key));
        Files.writeString(pem(algorithm, "crt"), encoded("CERTIFICATE", certificate));
    }

    private static String encoded(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + label
                + "-----\n";
    }

    private static SSLContext trusting(String algorithm) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys(algorithm).getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
