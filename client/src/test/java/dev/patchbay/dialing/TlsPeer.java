package dev.patchbay.dialing;

import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestCertificate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Optional;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A server of one connection that wants to see a certificate, which is its own. */
final class TlsPeer implements AutoCloseable {

    private final SSLServerSocket server;
    private Optional<SSLSocket> accepted = Optional.empty();

    TlsPeer(TestCertificate certificate) throws Exception {
        char[] password = TestCertificate.PASSWORD.toCharArray();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(certificate.keys(), password);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("client", certificate.certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server.setNeedClientAuth(true);
        server.setSoTimeout((int) Await.PATIENCE.toMillis());
    }

    URI uri(String host) {
        return URI.create("wss://" + host + ":" + server.getLocalPort() + "/");
    }

    /** Says yes to the request. */
    void accept() throws IOException {
        SSLSocket socket = (SSLSocket) server.accept();
        accepted = Optional.of(socket);
        socket.setSoTimeout((int) Await.PATIENCE.toMillis());
        String accept = OnePeer.accept(socket.getInputStream());
        socket.getOutputStream().write(OnePeer.yes(accept).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The client's certificate. */
    Certificate shown() throws IOException {
        return accepted.orElseThrow().getSession().getPeerCertificates()[0];
    }

    /** Whom the client asked for. */
    String serverName() {
        ExtendedSSLSession session = (ExtendedSSLSession) accepted.orElseThrow().getSession();
        return ((SNIHostName) session.getRequestedServerNames().get(0)).getAsciiName();
    }

    @Override
    public void close() throws IOException {
        if (accepted.isPresent()) {
            accepted.get().close();
        }
        server.close();
    }
}
