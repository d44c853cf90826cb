package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientException.Unreachable;
import dev.patchbay.client.ClientState.Failed;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.Tls;
import dev.patchbay.network.Terms;
import dev.patchbay.observe.Observer;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestCertificate;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.time.Time;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a client trusts, and who trusts it. */
final class TlsTest {

    private static final char[] PASSWORD = TestCertificate.PASSWORD.toCharArray();

    @TempDir
    static Path folder;

    private static TestCertificate certificate;
    private static SocketServer server;
    private static ClientEngine engine;

    @BeforeAll
    static void serve() throws Exception {
        certificate = TestCertificate.make(folder, "server", "EC");
        server = SocketServer.builder(() -> List.of(new Route("/ws", TestSocket.echo())))
                .host("localhost")
                .port(0)
                .tls(certificate.keys(), PASSWORD)
                .start();
        engine = ClientEngine.start(
                Time.SYSTEM, Observer.NONE, Limits.defaults(), host -> List.of(InetAddress.getLoopbackAddress()));
    }

    @AfterAll
    static void stop() {
        engine.close();
        server.stop();
    }

    @Test
    void trustsTheCertificatesOfAFile() throws Exception {
        opens("localhost", Tls.trusting(certificate.chain()));
    }

    @Test
    void trustsTheCertificatesOfAKeyStore() throws Exception {
        opens("localhost", Tls.trusting(trusted()));
    }

    @Test
    void trustsNobodyElseAndDoesNotTryAgain() {
        ClientSession client = client("localhost", Tls.SYSTEM);

        assertThat(OneClient.failure(client))
                .isInstanceOfSatisfying(
                        Unreachable.class,
                        unknown -> assertThat(unknown.isUntrusted()).isTrue());
        assertThat(client.state()).isInstanceOf(Failed.class);
    }

    @Test
    void looksAtTheHostOfTheCertificate() throws Exception {
        assertThat(OneClient.failure(client("other.test", Tls.trusting(trusted()))))
                .isInstanceOfSatisfying(
                        Unreachable.class,
                        other -> assertThat(other.isUntrusted()).isTrue());
    }

    @Test
    void trustsWhoeverAnswersWhereTheProgramSaysSo() {
        opens("other.test", Tls.insecure());
    }

    @Test
    void showsItsCertificateToAServerThatAsks() throws Exception {
        Tls known = Tls.insecure().clientCertificate(certificate.keys(), PASSWORD);
        try (TlsPeer peer = new TlsPeer(certificate)) {
            ClientSession client = OneClient.start(engine, peer.uri("other.test"), Terms.DEFAULT.withTls(known));
            peer.accept();

            assertThat(peer.shown()).isEqualTo(certificate.certificate());
            assertThat(peer.serverName()).isEqualTo("other.test");
            Await.until("it is open", () -> client.state() instanceof Open);
            client.close();
        }
    }

    @Test
    void cannotConnectWithoutTheCertificateThatAServerAsksFor() throws Exception {
        Tls unknown = Tls.trusting(trusted());
        try (TlsPeer peer = new TlsPeer(certificate)) {
            ClientSession client = OneClient.start(engine, peer.uri("localhost"), Terms.DEFAULT.withTls(unknown));

            assertThatThrownBy(peer::accept).isInstanceOf(SSLException.class);
            assertThat(OneClient.failure(client))
                    .isInstanceOfSatisfying(
                            Unreachable.class,
                            refused -> assertThat(refused.isUntrusted()).isFalse());
        }
    }

    @Test
    void saysAtOnceWhatCannotBeUsed() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path none = folder.resolve("none.pem");
        KeyStore nobody = KeyStore.getInstance("PKCS12");
        nobody.load(null, null);

        assertThatThrownBy(() -> Tls.trusting(empty)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tls.trusting(none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tls.trusting(nobody)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tls.SYSTEM.clientCertificate(nobody, PASSWORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no key");
        assertThatThrownBy(() -> Tls.SYSTEM.clientCertificate(certificate.keys(), "wrong".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static KeyStore trusted() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", certificate.certificate());
        return trusted;
    }

    private static void opens(String host, Tls tls) {
        ClientSession client = client(host, tls);
        Await.until("it is open", () -> client.state() instanceof Open);
        client.close();
    }

    private static ClientSession client(String host, Tls tls) {
        URI uri = URI.create("wss://" + host + ":" + server.port() + "/ws");
        SessionDialer.Asking asking = new SessionDialer.Asking("/ws", Supplied.NOTHING, Terms.DEFAULT.withTls(tls));
        return OneClient.start(engine, uri, asking, BackOff.DEFAULT);
    }
}
