package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.binding.Routes;
import dev.patchbay.testing.JavaClient;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.TestCertificate;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that are replaced while the server runs. */
final class NewCertificatesTest {

    private static final Duration OFTEN = Duration.ofSeconds(1);

    @TempDir
    private static Path made;

    private static TestCertificate first;
    private static TestCertificate second;

    private final MovedTime time = new MovedTime();

    @TempDir
    private Path folder;

    private Path chain;
    private Path key;

    @BeforeAll
    static void makeCertificates() throws Exception {
        first = TestCertificate.make(made, "first", "EC");
        second = TestCertificate.make(made, "second", "EC");
    }

    @BeforeEach
    void copyTheFirst() throws Exception {
        chain = Files.copy(first.chain(), folder.resolve("tls.crt"));
        key = Files.copy(first.key(), folder.resolve("tls.key"));
    }

    @Test
    void areShownToNewConnectionsSoonAfterBothFilesHaveChanged() throws Exception {
        try (TestServer server = server(OFTEN)) {
            JavaClient open = open(server, first);
            replace(chain, second.chain());
            replace(key, second.key());

            time.advance(OFTEN, "the second is shown", () -> shows(server, second));
            assertThat(shows(server, first)).isFalse();
            open.text("still here");
            assertThat(open.readText()).isEqualTo("still here");
        }
    }

    @Test
    void areNotShownWhileTheKeyIsStillTheOldOne() throws Exception {
        try (TestServer server = server(Duration.ZERO)) {
            replace(chain, second.chain());

            assertThatThrownBy(() -> server.server().reloadCertificates())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("is not that of the first certificate", "tls.key", "tls.crt");
            assertThat(shows(server, first)).isTrue();
            replace(key, second.key());
            assertThat(shows(server, first)).isTrue();
            server.server().reloadCertificates();
            assertThat(shows(server, second)).isTrue();
        }
    }

    @Test
    void areFoundBehindALinkThatIsTurnedTo() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Files.copy(first.chain(), one.resolve("tls.crt"));
        Files.copy(first.key(), one.resolve("tls.key"));
        Files.copy(second.chain(), two.resolve("tls.crt"));
        Files.copy(second.key(), two.resolve("tls.key"));
        Path data = Files.createSymbolicLink(folder.resolve("data"), Path.of("one"));
        replaceByLink(chain, Path.of("data", "tls.crt"));
        replaceByLink(key, Path.of("data", "tls.key"));
        try (TestServer server = server(OFTEN)) {
            assertThat(shows(server, first)).isTrue();
            replaceByLink(data, Path.of("two"));

            time.advance(OFTEN, "the second is shown", () -> shows(server, second));
        }
    }

    @Test
    void mayBeMissingOrHalfWrittenForAMoment() throws Exception {
        try (TestServer server = server(OFTEN)) {
            Files.delete(key);
            Files.writeString(chain, "-----BEGIN CERTIFICATE-----\nMIIB");
            for (int i = 0; i < 20; i++) {
                time.advance(OFTEN);
                assertThat(shows(server, first)).isTrue();
            }
            Files.copy(second.key(), key);
            replace(chain, second.chain());

            time.advance(OFTEN, "the second is shown", () -> shows(server, second));
        }
    }

    @Test
    void areTakenFromAKeyStoreByACall() throws Exception {
        KeyStore keys = first.keys();
        char[] password = TestCertificate.PASSWORD.toCharArray();
        try (TestServer server = TestServer.of(options -> options.tls(keys, password), table())) {
            assertThat(shows(server, first)).isTrue();
            server.server().reloadCertificates(second.keys(), password);

            assertThat(shows(server, second)).isTrue();
            assertThatThrownBy(() -> server.server().reloadCertificates(first.keys(), "wrong".toCharArray()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(shows(server, second)).isTrue();
            assertThatThrownBy(() -> server.server().reloadCertificates()).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void areNoBusinessOfAServerThatDoesNotEncrypt() {
        try (TestServer server = TestServer.of(TestSocket.echo())) {
            assertThatThrownBy(() -> server.server().reloadCertificates())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("does not encrypt");
        }
    }

    @Test
    void areRefusedAtTheStartWhereTheKeyIsAnothers() {
        SocketServerBuilder builder = SocketServer.builder();

        assertThatThrownBy(() -> builder.tls(first.chain(), second.key()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not that of the first certificate");
    }

    private TestServer server(Duration interval) {
        return TestServer.of(options -> time.to(options.tls(chain, key).certificateInterval(interval)), table());
    }

    private static Routes table() {
        return TestServer.table(new Route(TestServer.PATH, TestSocket.echo()));
    }

    private static JavaClient open(TestServer server, TestCertificate trusted) throws Exception {
        HttpClient http = HttpClient.newBuilder().sslContext(trusted.trusting()).build();
        return JavaClient.open(http, URI.create("wss://localhost:" + server.port() + TestServer.PATH));
    }

    private static void replace(Path file, Path by) throws Exception {
        Path beside = Files.copy(by, file.resolveSibling("new"));
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void replaceByLink(Path file, Path target) throws Exception {
        Path beside = Files.createSymbolicLink(file.resolveSibling("new"), target);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether a new connection sees this certificate. */
    private static boolean shows(TestServer server, TestCertificate certificate) {
        try (SSLSocket socket =
                (SSLSocket) certificate.trusting().getSocketFactory().createSocket("localhost", server.port())) {
            socket.startHandshake();
            return true;
        } catch (SSLHandshakeException another) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
