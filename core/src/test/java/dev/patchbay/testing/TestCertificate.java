package dev.patchbay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for {@code localhost} that the JDK's keytool has made, with its key: as a key store and as PEM files.
 *
 * @param folder where it is
 * @param name of the key store; those of the PEM files have an ending
 */
public record TestCertificate(Path folder, String name) {

    public static final String PASSWORD = "changeit";

    /** A new one. */
    public static TestCertificate make(Path folder, String name, String algorithm) throws Exception {
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
                        folder.resolve(name).toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        TestCertificate made = new TestCertificate(folder, name);
        byte[] key = made.keys().getKey("server", PASSWORD.toCharArray()).getEncoded();
        Files.writeString(made.key(), encoded("PRIVATE KEY", key));
        Files.writeString(
                made.chain(), encoded("CERTIFICATE", made.certificate().getEncoded()));
        return made;
    }

    /** The PEM file of the certificate. */
    public Path chain() {
        return folder.resolve(name + ".crt");
    }

    /** The PEM file of the key. */
    public Path key() {
        return folder.resolve(name + ".key");
    }

    public Certificate certificate() throws Exception {
        return keys().getCertificate("server");
    }

    public KeyStore keys() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    /** What a client needs that is to trust it. */
    public SSLContext trusting() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static String encoded(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + label
                + "-----\n";
    }
}
