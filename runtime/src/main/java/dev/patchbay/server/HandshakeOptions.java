package dev.patchbay.server;

import dev.patchbay.admission.Origins;
import dev.patchbay.admission.TrustedProxies;
import dev.patchbay.socket.RateLimiter;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a server's builder is told about handshakes: who may come in, and what is agreed on.
 *
 * @param <B> the builder
 */
public abstract sealed class HandshakeOptions<B extends HandshakeOptions<B>> permits SocketServerBuilder {

    final Gate gate = new Gate();

    HandshakeOptions() {}

    abstract B self();

    /**
     * How many handshakes may be under way, 1,000 unless said: those whose constructor or {@code @OnConnect} runs, each on a
     * thread of its own. One more is answered with 503 and {@code Retry-After}.
     *
     * @throws IllegalArgumentException where it is not positive
     */
    public B maxHandshakes(int number) {
        gate.handshakes(number);
        return self();
    }

    /**
     * The proxies in front of the server. What they say in {@code Forwarded} or {@code X-Forwarded-*} counts as the remote
     * address, and as the scheme and host that were asked for; nobody else is believed, and nobody at all unless said.
     *
     * @param networks addresses, or ranges of them: {@code "10.0.0.0/8"}, {@code "::1"}
     * @throws IllegalArgumentException where one is something else, a name for instance
     */
    public B trustedProxies(String... networks) {
        gate.proxies = TrustedProxies.of(networks);
        return self();
    }

    /**
     * How many connections there may be, 100,000 unless said; one more is answered with 503.
     *
     * @throws IllegalArgumentException where it is not positive
     */
    public B maxConnections(int number) {
        gate.connections(number);
        return self();
    }

    /**
     * How many connections one remote address may have, any number unless said; one more is answered with 429. Of IPv6 the first
     * 64 bits count, which are one network's.
     *
     * @throws IllegalArgumentException where it is not positive
     */
    public B maxConnectionsPerAddress(int number) {
        gate.connectionsPerAddress(number);
        return self();
    }

    /** How often one remote address may ask for a connection; once more is answered with 429 and {@code Retry-After}. */
    public B handshakeRate(RateLimiter limiter) {
        gate.handshakeRate = Optional.of(limiter);
        return self();
    }

    /**
     * The web pages that may connect, and no others: {@code https://example.com}, {@code //example.com} with any scheme and
     * port, {@code //example.com:8080}, {@code //*.example.com} with all its subdomains. Unless said, pages of the host that
     * the request asks for may. A client that sends no {@code Origin} is none of a web page's, and may always.
     *
     * @throws IllegalArgumentException where one is written in another way
     */
    public B allowedOrigins(String... forms) {
        gate.origins = Origins.of(forms);
        return self();
    }

    /**
     * The web pages that may connect: those whose origin passes. It is the only rule but {@link #anyOrigin()} that may let
     * pages without a host in, whose origin is {@code null}. Called where {@code @OnConnect} is, on a
     * thread that may block.
     */
    public B allowedOrigins(Predicate<URI> rule) {
        gate.origins = Origins.where(rule);
        return self();
    }

    /** Lets web pages of the very origin connect that the request asks for: of its scheme, its host and its port. */
    public B sameOrigin() {
        gate.origins = Origins.sameOrigin();
        return self();
    }

    /** Lets all web pages connect: right where nothing depends on cookies, client certificates or the network's borders. */
    public B anyOrigin() {
        gate.origins = Origins.any();
        return self();
    }

    /** Compresses messages for clients that can (RFC 7692), at the cost of time. Limits count what is not compressed. */
    public B compression() {
        gate.compression = true;
        return self();
    }
}
