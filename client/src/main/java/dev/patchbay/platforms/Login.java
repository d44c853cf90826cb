package dev.patchbay.platforms;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Says who a client is without showing its secret: as {@code public/auth} wants it with {@code client_signature}. */
final class Login {

    private static final String HMAC = "HmacSHA256";
    private static final int NONCE_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final byte[] secret;

    Login(String id, String secret) {
        this.id = id;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** What is sent, signed anew each time. */
    Map<String, Object> signed() {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = HexFormat.of().formatHex(random);
        long now = InstantSource.system().millis();
        return Map.of(
                "grant_type",
                "client_signature",
                "client_id",
                id,
                "timestamp",
                now,
                "nonce",
                nonce,
                "data",
                "",
                "signature",
                signature(now + "\n" + nonce + "\n"));
    }

    static Map<String, Object> refreshed(String token) {
        return Map.of("grant_type", "refresh_token", "refresh_token", token);
    }

    /** Of a text that is already put together, in hexadecimal digits. */
    String signature(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every JVM has " + HMAC, never);
        }
    }
}
