package dev.patchbay.server;

import dev.patchbay.admission.TrustedProxies;
import dev.patchbay.mount.PlaceOptions;
import dev.patchbay.socket.RateLimiter;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a server's builder is told about handshakes: who may come in, and what is agreed on.
 *
 * @param <B> the builder
 */
public abstract sealed class HandshakeOptions<B extends HandshakeOptions<B>> implements PlaceOptions<B>
        permits SocketServerBuilder {

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

    @Override
    public B allowedOrigins(String... forms) {
        gate.everywhere.allowedOrigins(forms);
        return self();
    }

    @Override
    public B allowedOrigins(Predicate<URI> rule) {
        gate.everywhere.allowedOrigins(rule);
        return self();
    }

    @Override
    public B sameOrigin() {
        gate.everywhere.sameOrigin();
        return self();
    }

    @Override
    public B anyOrigin() {
        gate.everywhere.anyOrigin();
        return self();
    }

    @Override
    public B compression() {
        gate.everywhere.compression();
        return self();
    }
}
