package dev.patchbay.client.auth;

import java.util.function.UnaryOperator;

/**
 * How a token is shown to the server in the handshake. Whatever it is, every attempt shows the token that is good at that moment.
 *
 * <pre>{@code
 * Presentation usual = Presentation.bearer();
 * Presentation browserLike = Presentation.subprotocol(token -> "bearer." + token);
 * }</pre>
 */
public sealed interface Presentation {

    /**
     * A header field of the handshake.
     *
     * @param prefix stands before the token
     */
    record Header(String field, String prefix) implements Presentation {}

    /** A parameter of the query, percent-encoded. Proxies and servers log it. */
    record Query(String parameter) implements Presentation {}

    /**
     * One more subprotocol that is offered, last.
     *
     * @param written makes it of the token's value
     */
    record Subprotocol(UnaryOperator<String> written) implements Presentation {}

    /** {@code Authorization: Bearer ...}, as RFC 6750 says. */
    static Presentation bearer() {
        return new Header("Authorization", "Bearer ");
    }

    /** A header field with nothing but the token. */
    static Presentation header(String field) {
        return new Header(field, "");
    }

    /** A parameter of the query. Proxies and servers log it: prefer another way. */
    static Presentation query(String parameter) {
        return new Query(parameter);
    }

    /** One more subprotocol, as pages offer it that cannot set header fields. */
    static Presentation subprotocol(UnaryOperator<String> written) {
        return new Subprotocol(written);
    }
}
