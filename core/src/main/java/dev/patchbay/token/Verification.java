package dev.patchbay.token;

import dev.patchbay.socket.Refused;
import java.time.Instant;

/**
 * What a token turned out to be. Most programs ask {@link #orRefuse}; who wants to know more looks at which one it
 * is.
 *
 * <pre>{@code
 * Verification<String> found = Tokens.of(secret, "user socket").verify(handshake.queryParam("token"));
 * if (found instanceof Verification.Expired<String> expired) {
 *     System.out.println("Signed at " + expired.signedAt() + ", and too old");
 * }
 * }</pre>
 *
 * <p>Clients may be told which one it is: that gives nothing away that helps to make a token.
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
     * @return what was signed, where it is valid
     * @throws Refused with 403 and {@code token expired}, {@code token invalid} or {@code token missing}; of a join,
     *     that text is the reason of the error reply
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
