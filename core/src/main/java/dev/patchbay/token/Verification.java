package dev.patchbay.token;

import dev.patchbay.socket.Refused;
import java.time.Instant;

/**
 * What a token turned out to be.
 *
 * @param <T> the data in it
 */
public sealed interface Verification<T> {

    /**
     * It was signed here, and not too long ago.
     *
     * @param data what was signed
     * @param signedAt when, in milliseconds
     */
    record Valid<T>(T data, Instant signedAt) implements Verification<T> {}

    /**
     * It was signed here, too long ago.
     *
     * @param signedAt when, in milliseconds
     */
    record Expired<T>(Instant signedAt) implements Verification<T> {}

    /** It was not signed here, or for something else, or it was changed. */
    record Invalid<T>() implements Verification<T> {}

    /** There was none. */
    record Missing<T>() implements Verification<T> {}

    /**
     * The data, for {@code @OnConnect} and {@code @OnJoin}.
     *
     * @throws Refused with 403 and {@code token expired}, {@code token invalid} or {@code token missing}
     */
    default T orRefuse() {
        if (this instanceof Valid<T> valid) {
            return valid.data();
        }
        if (this instanceof Expired<T>) {
            throw new Refused("token expired");
        }
        throw new Refused(this instanceof Missing<T> ? "token missing" : "token invalid");
    }
}
