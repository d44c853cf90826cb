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
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A certificate and its key as PEM files.
 *
 * @param certificateChain the server's own certificate first
 * @param privateKey PKCS#8, not encrypted
 */
record PemFiles(Path certificateChain, Path privateKey) {

    /** Of the key in the key store, which never leaves the memory. */
    static final String PASSWORD = "never leaves the memory";

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final Map<String, String> SIGNATURES =
            Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "Ed25519", "Ed25519", "EdDSA", "EdDSA");

    /** What both files hold at one moment, whatever it is: bytes, which no text of it gives away. */
    @SuppressWarnings("ArrayRecordComponent")
    record Contents(byte[] certificates, byte[] key) {

        /** Of files that cannot be read. */
        static final Contents NONE = new Contents(new byte[0], new byte[0]);

        boolean isAs(Contents other) {
            return Arrays.equals(certificates, other.certificates) && Arrays.equals(key, other.key);
        }
    }

    Contents contents() throws IOException {
        return new Contents(Files.readAllBytes(certificateChain), Files.readAllBytes(privateKey));
    }

    /**
     * The pair as a key store.
     *
     * @throws IllegalArgumentException where it is none
     */
    KeyStore keys(Contents contents) {
        try {
            Certificate[] chain = chain(contents.certificates());
            PrivateKey key = key(contents.key(), chain[0]);
            if (!fits(key, chain[0].getPublicKey())) {
                throw new IllegalArgumentException(
                        "The key in " + privateKey + " is not that of the first certificate in " + certificateChain);
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry("server", key, PASSWORD.toCharArray(), chain);
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw unreadable(e);
        }
    }

    IllegalArgumentException unreadable(Exception why) {
        return new IllegalArgumentException(
                "The certificate " + certificateChain + " and the key " + privateKey + " cannot be read: " + why, why);
    }

    private Certificate[] chain(byte[] pem) throws GeneralSecurityException {
        Collection<? extends Certificate> chain =
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem));
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("There is no certificate in " + certificateChain
                    + ". Expected PEM: '-----BEGIN CERTIFICATE-----', the server's own first");
        }
        return chain.toArray(Certificate[]::new);
    }

    private PrivateKey key(byte[] pem, Certificate certificate) throws GeneralSecurityException {
        Matcher key = KEY.matcher(new String(pem, StandardCharsets.US_ASCII));
        if (!key.find()) {
            throw new IllegalArgumentException("There is no private key in " + privateKey
                    + ". Expected PEM with PKCS#8, not encrypted: '-----BEGIN PRIVATE KEY-----'. Another kind is"
                    + " converted with 'openssl pkcs8 -topk8 -nocrypt -in key.pem -out pkcs8.pem'");
        }
        byte[] bytes = Base64.getMimeDecoder().decode(key.group(1));
        String algorithm = certificate.getPublicKey().getAlgorithm();
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }

    /** Files are replaced one after the other: for a moment the key is another certificate's. */
    private static boolean fits(PrivateKey key, PublicKey certified) throws GeneralSecurityException {
        String algorithm = key.getAlgorithm();
        if (!SIGNATURES.containsKey(algorithm)) {
            return true; // an unusual kind, which nobody here can try
        }
        Signature signature = Signature.getInstance(Objects.requireNonNull(SIGNATURES.get(algorithm)));
        signature.initSign(key);
        byte[] signed = signature.sign();
        signature.initVerify(certified);
        return signature.verify(signed);
    }
}
