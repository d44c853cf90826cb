package dev.patchbay.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;

/** One {@link TestCertificate} for all tests that only need some. */
public final class TestKeys {

    /** Of the key store and its key. */
    public static final String PASSWORD = TestCertificate.PASSWORD;

    private static final KeyStore KEYS;
    private static final SSLContext TRUSTING;

    static {
        try {
            Path folder = Files.createTempDirectory("keys");
            TestCertificate made = TestCertificate.make(folder, "server", "EC");
            KEYS = made.keys();
            TRUSTING = made.trusting();
            delete(folder);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private TestKeys() {}

    /** The server's. */
    public static KeyStore keys() {
        return KEYS;
    }

    /** A client's that trusts it. */
    public static SSLContext trusting() {
        return TRUSTING;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
