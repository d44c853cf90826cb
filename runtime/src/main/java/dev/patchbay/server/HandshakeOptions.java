package dev.patchbay.server;

import dev.patchbay.admission.TrustedProxies;
import dev.patchbay.channel.Contract;
import dev.patchbay.mount.Disagreement;
import dev.patchbay.mount.PlaceOptions;
import dev.patchbay.socket.RateLimiter;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a server's builder is told about handshakes: who may come in, and what is agreed on. What is refused here
 * costs the program nothing: its {@code @OnConnect} is not called.
 *
 * <pre>{@code
 * SocketServer.builder(routes)
 *         .trustedProxies("10.0.0.0/8", "::1")
 *         .maxConnections(20_000)
 *         .maxConnectionsPerAddress(50)
 *         .handshakeRate(RateLimiter.of(10, Duration.ofMinutes(1)))
 *         .start();
 * }</pre>
 *
 * <p>Origins, contracts and compression, which a {@code Mount} may say otherwise, are in {@link PlaceOptions}. Each refusal is
 * told to an observer, with its status.
 *
 * @param <B> the builder
 */
public abstract sealed class HandshakeOptions<B extends HandshakeOptions<B>> implements PlaceOptions<B>
        permits SocketServerBuilder {

    final Gate gate = new Gate();

    HandshakeOptions() {}

    abstract B self();

    /**
     * How many handshakes may be under way, 1,000 unless said: those whose constructor or {@code @OnConnect} runs,
     * each on a thread of its own. One more is answered with 503 and {@code Retry-After: 1}.
     *
     * @param number also how many clients may wait for a slow log-in
     * @return this
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
     * How many connections there may be, 100,000 unless said; one more is answered with 503. A place is free as soon
     * as its connection has ended, even while a handler of it still runs.
     *
     * @param number of the server, whatever the places
     * @return this
     * @throws IllegalArgumentException where it is not positive
     */
    public B maxConnections(int number) {
        gate.connections(number);
        return self();
    }

    /**
     * How many connections one remote address may have, any number unless said; one more is answered with 429. Of
     * IPv6 the first 64 bits count, which are one network's. Behind a proxy all have its address, unless it is one of
     * the {@link #trustedProxies}.
     *
     * @param number remember that a company, or a mobile network, may have one address for all
     * @return this
     * @throws IllegalArgumentException where it is not positive
     */
    public B maxConnectionsPerAddress(int number) {
        gate.connectionsPerAddress(number);
        return self();
    }

    /**
     * How often one remote address may ask for a connection; once more is answered with 429 and {@code Retry-After}
     * in seconds. Any number unless said.
     *
     * @param limiter used with keys of {@code AddressKey}; may be shared by several servers
     * @return this
     */
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
    public B contract(Disagreement otherwise, Contract... own) {
        gate.everywhere.contract(otherwise, own);
        return self();
    }

    @Override
    public B compression() {
        gate.everywhere.compression();
        return self();
    }
}
