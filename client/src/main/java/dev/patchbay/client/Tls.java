package dev.patchbay.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Whom a client trusts on {@code wss:}, and how it shows who it is itself. A server's certificate has to be valid, trusted, and for the
 * host of the URL; {@link #insecure} alone is otherwise. Immutable; one is for any number of connections, whose TLS sessions it keeps for
 * the next attempt.
 *
 * <pre>{@code
 * KeyStore keys = KeyStore.getInstance(new File("ada.p12"), "changeit".toCharArray());
 * Tls ours = Tls.trusting(Path.of("our-ca.pem")).clientCertificate(keys, "changeit".toCharArray());
 * }</pre>
 */
public final class Tls {

    /** Whom the JVM trusts, the system properties {@code javax.net.ssl.trustStore} and {@code keyStore} included. What is used unless said. */
    public static final Tls SYSTEM = new Tls(Optional.empty(), Optional.empty(), false);

    private final Optional<TrustManager[]> trust;
    private final Optional<KeyManager[]> keys;
    private final boolean insecure;
    private final Optional<SSLContext> context; // the JVM's is made when it is needed

    private Tls(Optional<TrustManager[]> trust, Optional<KeyManager[]> keys, boolean insecure) {
        this.trust = trust;
        this.keys = keys;
        this.insecure = insecure;
        this.context = trust.isEmpty() && keys.isEmpty() ? Optional.empty() : Optional.of(made());
    }

    /**
     * Trusts the certificates of a store, and what they have signed, and nobody else.
     *
     * @throws IllegalArgumentException where it has none
     */
    public static Tls trusting(KeyStore certificates) {
        try {
            if (certificates.size() == 0) {
                throw new IllegalArgumentException("There is no certificate in the key store: nobody would be trusted");
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(certificates);
            return new Tls(Optional.of(factory.getTrustManagers()), Optional.empty(), false);
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("The key store cannot be used: " + failure, failure);
        }
    }

    /**
     * Trusts the certificates of a file, and what they have signed, and nobody else.
     *
     * @param pem one or more of {@code -----BEGIN CERTIFICATE-----}
     * @throws IllegalArgumentException where there is none, or the file cannot be read
     */
    public static Tls trusting(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            Collection<? extends Certificate> read =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (read.isEmpty()) {
                throw new IllegalArgumentException(
                        "There is no certificate in " + pem + ". Expected PEM: '-----BEGIN CERTIFICATE-----'");
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            int number = 0;
            for (Certificate certificate : read) {
                store.setCertificateEntry("trusted" + number++, certificate);
            }
            return trusting(store);
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalArgumentException("The certificates in " + pem + " cannot be read: " + failure, failure);
        }
    }

    /**
     * Trusts whoever answers, which makes {@code wss:} no safer than {@code ws:} from anybody between the two: for a test against a server
     * whose certificate nobody has signed. It is logged when it is used first.
     */
    public static Tls insecure() {
        return new Tls(Optional.of(new TrustManager[] {new Anybody()}), Optional.empty(), true);
    }

    /**
     * The same, and shows a certificate to servers that ask for one.
     *
     * @param store with the certificate, its chain and its key
     * @throws IllegalArgumentException where the password is wrong, or there is no key
     */
    public Tls clientCertificate(KeyStore store, char[] password) {
        try {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, password);
            if (!hasKey(store)) {
                throw new IllegalArgumentException("There is no key in the key store: no certificate could be shown");
            }
            return new Tls(trust, Optional.of(factory.getKeyManagers()), insecure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("The client's key store cannot be used: " + failure, failure);
        }
    }

    private static boolean hasKey(KeyStore store) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return true;
            }
        }
        return false;
    }

    /** As the JDK takes it. */
    public SSLContext context() {
        return context.orElseGet(Tls::jvms);
    }

    /** Whether certificates are not looked at. */
    public boolean isInsecure() {
        return insecure;
    }

    private SSLContext made() {
        try {
            SSLContext made = SSLContext.getInstance("TLS");
            made.init(orDefault(keys), orDefault(trust), null);
            return made;
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("TLS cannot be used: " + failure, failure);
        }
    }

    private static SSLContext jvms() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The JVM's TLS cannot be used: " + failure, failure);
        }
    }

    private static <T> T @Nullable [] orDefault(Optional<T[]> said) {
        return said.orElse(null);
    }
}
