package dev.patchbay.polling;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * What a session is found by.
 *
 * @param node where it is
 * @param id on that node; nobody can guess it
 */
record SessionName(String node, String id) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    /** One that nobody has had. */
    static SessionName on(String node) {
        return new SessionName(node, random());
    }

    /** A text that nobody can guess, without a dot. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What {@link #text} has written. */
    static Optional<SessionName> of(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.of(new SessionName(text.substring(0, dot), text.substring(dot + 1)));
    }

    String text() {
        return node + "." + id;
    }
}
