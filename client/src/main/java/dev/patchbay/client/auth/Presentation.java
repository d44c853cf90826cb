package dev.patchbay.client.auth;

import dev.patchbay.client.Match;
import dev.patchbay.client.Request;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a token is shown to the server: in the handshake, or as the first message. Whatever it is, every attempt shows the token that is good at that moment.
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

    /**
     * The first message of each connection.
     *
     * @param request of a token's value, with the answer that lets the client in
     * @param refusal another answer, which does not
     */
    record Login(Function<String, ? extends Request<?>> request, Match<?> refusal) implements Presentation {

        /** With an answer that says no. What fails the request is one, too. */
        public Login refusedBy(Match<?> known) {
            return new Login(request, known);
        }
    }

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

    /**
     * The first message of each connection. Nothing else is sent, and {@code @OnOpen} is not called, before the answer has come; messages that
     * come before it wait. A refusal is treated as a 401 is.
     *
     * <pre>{@code
     * Presentation login = Presentation.message(token -> Request.of("{\"op\":\"auth\",\"token\":\"" + token + "\"}",
     *                 Match.property("op", "welcome")))
     *         .refusedBy(Match.property("op", "denied"));
     * }</pre>
     *
     * @param login the message, how its answer is known, and how long it is waited for; asked at every attempt, on a worker
     */
    static Login message(Function<String, ? extends Request<?>> login) {
        return new Login(login, message -> Optional.empty());
    }

    /** One more subprotocol, as pages offer it that cannot set header fields. */
    static Presentation subprotocol(UnaryOperator<String> written) {
        return new Subprotocol(written);
    }
}
