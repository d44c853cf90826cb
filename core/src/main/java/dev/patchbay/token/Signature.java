package dev.patchbay.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 with a key of its own for each salt. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private Signature(SecretKeySpec key) {
        this.key = key;
    }

    static Signature of(byte[] secret, String salt) {
        Signature master = new Signature(new SecretKeySpec(secret, ALGORITHM));
        byte[] derived = master.of(("patchbay token: " + salt).getBytes(StandardCharsets.UTF_8));
        return new Signature(new SecretKeySpec(derived, ALGORITHM));
    }

    byte[] of(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
