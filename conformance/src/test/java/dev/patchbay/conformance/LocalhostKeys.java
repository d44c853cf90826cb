package dev.patchbay.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for {@code localhost} that the JDK's keytool makes, with its key: as PEM files, and to be trusted. */
public final class LocalhostKeys {

    private static final String PASSWORD = "changeit";

    private final KeyStore keys;
    private final Path folder;

    private LocalhostKeys(KeyStore keys, Path folder) {
        this.keys = keys;
        this.folder = folder;
    }

    public static LocalhostKeys make(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String[] command = {
            keytool,
            "-genkeypair",
            "-alias",
            "server",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "san=dns:localhost",
            "-storepass",
            PASSWORD,
            "-keystore",
            store.toString()
        };
        Process made = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        LocalhostKeys all = new LocalhostKeys(keys, folder);
        all.write();
        return all;
    }

    private void write() throws IOException, GeneralSecurityException {
        String certificate = pem("CERTIFICATE", keys.getCertificate("server").getEncoded());
        String key =
                pem("PRIVATE KEY", keys.getKey("server", PASSWORD.toCharArray()).getEncoded());
        Files.writeString(chain(), certificate);
        Files.writeString(key(), key);
        Files.writeString(both(), certificate + key);
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    public Path chain() {
        return folder.resolve("chain.pem");
    }

    public Path key() {
        return folder.resolve("key.pem");
    }

    /** The certificate and its key in one file. */
    Path both() {
        return folder.resolve("both.pem");
    }

    /** What a client needs that is to trust it. */
    SSLContext trusting() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static String pem(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + label
                + "-----\n";
    }
}
