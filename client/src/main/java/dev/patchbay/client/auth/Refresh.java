package dev.patchbay.client.auth;

import dev.patchbay.message.Inbound;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * When a token is renewed, and what happens then on a connection that is open. Immutable; any thread.
 *
 * <pre>{@code
 * Refresh refresh = Refresh.DEFAULT
 *         .before(Duration.ofMinutes(5))
 *         .on(message -> message instanceof Inbound.Text text && text.string().contains("token expired"))
 *         .then(AfterRefresh.RECONNECT);
 * }</pre>
 *
 * @param before so long before a token expires, or, where that is sooner, after half of its time
 * @param on messages that say that the token is no good any more; the program gets them all the same. On the network's thread
 * @param then what happens on an open connection
 */
public record Refresh(Duration before, Predicate<Inbound> on, AfterRefresh then) {

    /** A minute before the token expires, and when the server refuses it. */
    public static final Refresh DEFAULT = new Refresh(Duration.ofSeconds(60), message -> false, AfterRefresh.NOTHING);

    /** Checks that it is not afterwards. */
    public Refresh {
        if (before.isNegative()) {
            throw new IllegalArgumentException("A token is renewed before it expires, got " + before);
        }
    }

    /** So long before a token expires. */
    public Refresh before(Duration early) {
        return new Refresh(early, on, then);
    }

    /** Also on these messages. */
    public Refresh on(Predicate<Inbound> stale) {
        return new Refresh(before, stale, then);
    }

    /** What happens on an open connection then. */
    public Refresh then(AfterRefresh what) {
        return new Refresh(before, on, what);
    }
}
