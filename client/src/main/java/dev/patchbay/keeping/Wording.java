package dev.patchbay.keeping;

import dev.patchbay.client.auth.Presentation;
import dev.patchbay.dialing.Additions;
import dev.patchbay.dialing.HeaderRules;
import dev.patchbay.time.Time;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** How a token stands in a handshake, or in a login. What goes wrong may name the token, and is not repeated. */
final class Wording {

    private Wording() {}

    /**
     * What the handshake has besides; nothing for a login.
     *
     * @throws IllegalArgumentException where it cannot stand there; the token is not named
     */
    static Additions additions(Presentation presentation, String token) {
        if (presentation instanceof Presentation.Query query) {
            return new Additions(Map.of(), Map.of(query.parameter(), token), List.of());
        }
        if (presentation instanceof Presentation.Header header) {
            String value = HeaderRules.checkValue(header.prefix() + token);
            return new Additions(Map.of(header.field(), value), Map.of(), List.of());
        }
        if (presentation instanceof Presentation.Subprotocol subprotocol) {
            return new Additions(Map.of(), Map.of(), List.of(), List.of(written(subprotocol, token)));
        }
        return Additions.NONE;
    }

    /**
     * A login that was not sent.
     *
     * @throws IllegalArgumentException where it cannot be written; the token is not named
     */
    static Login login(Presentation.Login message, String token, Time time) {
        return written("login", value -> new Login(message.request().apply(value), message.refusal(), time), token);
    }

    private static String written(Presentation.Subprotocol subprotocol, String token) {
        String value = written("subprotocol", subprotocol.written(), token);
        if (!HeaderRules.isToken(value)) {
            throw new IllegalArgumentException("the token has characters that cannot be in a subprotocol");
        }
        return value;
    }

    private static <T> T written(String what, Function<String, T> written, String token) {
        try {
            return Objects.requireNonNull(written.apply(token));
        } catch (RuntimeException | Error failure) {
            throw new IllegalArgumentException("the " + what + " of the token failed with "
                    + failure.getClass().getName());
        }
    }
}
