package dev.patchbay.connect;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.Proxy;
import dev.patchbay.client.Tls;
import dev.patchbay.network.Terms;
import java.time.Duration;

/**
 * What may be said about the way to the service. Used by one thread.
 *
 * @param <C> the connector
 */
public abstract class NetworkOptions<C extends ClientOptions<C>> extends PlatformOptions<C> {

    private Terms terms = Terms.DEFAULT;

    NetworkOptions() {}

    /**
     * How long an address may take to answer, and a name to be looked up: 5 seconds unless said. All addresses of a name are tried, each
     * 250 ms behind the one before, and the first that answers is taken.
     *
     * @throws IllegalArgumentException where it is no time
     */
    public final C connectTimeout(Duration longest) {
        terms = terms.withBudgets(terms.budgets().withConnect(longest));
        return self();
    }

    /**
     * How long it may take from the network's connection to the server's answer, TLS and proxies included: 10 seconds unless said.
     *
     * @throws IllegalArgumentException where it is no time
     */
    public final C handshakeTimeout(Duration longest) {
        terms = terms.withBudgets(terms.budgets().withHandshake(longest));
        return self();
    }

    /** Whom it trusts on {@code wss:}, and how it shows who it is: {@link Tls#SYSTEM} unless said. */
    public final C tls(Tls other) {
        terms = terms.withTls(other);
        return self();
    }

    /** Through whom it connects: nobody unless said, whatever the JVM's system properties say. */
    public final C proxy(Proxy between) {
        terms = terms.withProxy(between);
        return self();
    }

    /**
     * How many redirects of one attempt are followed: none unless said, and each is a {@link ClientException.Refused}. To another host, port
     * or scheme none of the program's header fields go along, and from {@code wss:} none is followed to {@code ws:}. The next attempt
     * begins at the connector's own URL.
     *
     * @throws IllegalArgumentException where it is negative
     */
    public final C redirects(int most) {
        terms = terms.withRedirects(most);
        return self();
    }

    /**
     * Offers to compress messages with {@code permessage-deflate} (RFC 7692), without a context from one message to the next: it is not
     * offered unless said. Whether the server takes it, is its own choice.
     */
    public final C compression() {
        terms = terms.compressed();
        return self();
    }

    final Terms terms() {
        return terms;
    }
}
