package dev.patchbay.server;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The certificate that a server shows, with its key. It may be replaced: connections that are open keep the one they saw. */
final class Tls {

    private static final Logger LOG = LoggerFactory.getLogger(Tls.class);

    private final SslContextFactory.Server factory = new SslContextFactory.Server();
    private final Optional<PemFiles> files;
    private PemFiles.Contents seen;
    private KeyStore shown;
    private String password;

    private Tls(Optional<PemFiles> files, PemFiles.Contents seen, KeyStore keys, String password) {
        this.files = files;
        this.seen = seen;
        this.shown = keys;
        this.password = password;
        show(factory, keys, password);
    }

    static Tls of(KeyStore keys, char[] password) {
        return new Tls(Optional.empty(), PemFiles.Contents.NONE, keys, new String(password));
    }

    /**
     * Reads PEM files.
     *
     * @throws IllegalArgumentException where they cannot be used
     */
    static Tls of(Path certificateChain, Path privateKey) {
        PemFiles files = new PemFiles(certificateChain, privateKey);
        PemFiles.Contents contents = read(files);
        return new Tls(Optional.of(files), contents, files.keys(contents), PemFiles.PASSWORD);
    }

    /** For Jetty. */
    SslContextFactory.Server factory() {
        return factory;
    }

    /** Whether there are files to look at. */
    boolean isOfFiles() {
        return files.isPresent();
    }

    /**
     * Reads the files again.
     *
     * @throws IllegalArgumentException where they cannot be used; the certificate stays
     */
    synchronized void reload() {
        PemFiles pem = files.orElseThrow(() -> new IllegalStateException(
                "The certificate of this server is of no file; replace it with reloadCertificates(keys, password)"));
        PemFiles.Contents contents = read(pem);
        replace(pem.keys(contents), PemFiles.PASSWORD);
        seen = contents;
    }

    /** Shows others from now on. */
    synchronized void replace(KeyStore keys, String keyPassword) {
        try {
            factory.reload(any -> show(factory, keys, keyPassword));
            shown = keys;
            password = keyPassword;
        } catch (Exception e) {
            restore();
            throw new IllegalArgumentException("The certificate cannot be used; the one before stays", e);
        }
    }

    /** Reads the files again where they have changed. What is no pair, or not yet, is logged once, and the one before stays. */
    synchronized void look() {
        PemFiles pem = files.orElseThrow();
        PemFiles.Contents contents = contentsOf(pem);
        if (contents.isAs(seen)) {
            return;
        }
        seen = contents;
        try {
            reload();
            Complaints.quietly(() -> LOG.info("The certificate in {} is read again", pem.certificateChain()));
        } catch (IllegalArgumentException e) {
            Complaints.quietly(() -> LOG.warn(
                    "The certificate has changed and cannot be used; the one before stays: {}",
                    LoggedFailure.of(e).getMessage()));
        }
    }

    private void restore() {
        try {
            factory.reload(any -> show(factory, shown, password));
        } catch (Exception e) {
            Complaints.quietly(() -> LOG.error("The certificate before cannot be used any more", e));
        }
    }

    private static void show(SslContextFactory.Server factory, KeyStore keys, String password) {
        factory.setKeyStore(keys);
        factory.setKeyStorePassword(password);
    }

    private static PemFiles.Contents contentsOf(PemFiles pem) {
        try {
            return pem.contents();
        } catch (IOException nothing) {
            return PemFiles.Contents.NONE;
        }
    }

    private static PemFiles.Contents read(PemFiles pem) {
        try {
            return pem.contents();
        } catch (IOException e) {
            throw pem.unreadable(e);
        }
    }
}
