package dev.patchbay.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Makes of a certificate and its key what Jetty wants. */
final class Tls {

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final String IN_MEMORY = "never leaves the memory";

    private Tls() {}

    static SslContextFactory.Server of(KeyStore keys, char[] password) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(keys);
        tls.setKeyStorePassword(new String(password));
        return tls;
    }

    /** Reads PEM files. */
    static SslContextFactory.Server of(Path certificateChain, Path privateKey) {
        try {
            Certificate[] chain = chain(certificateChain);
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry("server", key(privateKey, chain[0]), IN_MEMORY.toCharArray(), chain);
            return of(keys, IN_MEMORY.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "The certificate " + certificateChain + " and the key " + privateKey + " cannot be read", e);
        }
    }

    private static Certificate[] chain(Path pem) throws IOException, GeneralSecurityException {
        byte[] text = Files.readAllBytes(pem);
        Collection<? extends Certificate> chain =
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(text));
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("There is no certificate in " + pem
                    + ". Expected PEM: '-----BEGIN CERTIFICATE-----', the server's own first");
        }
        return chain.toArray(Certificate[]::new);
    }

    private static PrivateKey key(Path pem, Certificate certificate) throws IOException, GeneralSecurityException {
        Matcher key = KEY.matcher(Files.readString(pem, StandardCharsets.US_ASCII));
        if (!key.find()) {
            throw new IllegalArgumentException("There is no private key in " + pem
                    + ". Expected PEM with PKCS#8, not encrypted: '-----BEGIN PRIVATE KEY-----'. Another kind is"
                    + " converted with 'openssl pkcs8 -topk8 -nocrypt -in key.pem -out pkcs8.pem'");
        }
        byte[] bytes = Base64.getMimeDecoder().decode(key.group(1));
        String algorithm = certificate.getPublicKey().getAlgorithm();
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }
}
