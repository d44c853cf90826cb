package dev.patchbay.network;

import dev.patchbay.client.Proxy;
import dev.patchbay.client.Tls;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Socks4Proxy;
import org.eclipse.jetty.client.Socks5;
import org.eclipse.jetty.client.Socks5Proxy;
import org.eclipse.jetty.io.ClientConnectionFactory;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** What stands between a client and its servers: TLS, and a proxy. Shared by all attempts of a connection. */
public final class Way {

    private final Tls tls;
    private Optional<SslContextFactory.Client> factory = Optional.empty();

    private final Optional<Proxy> proxy;
    private volatile boolean wanted;
    private final AtomicBoolean introduced = new AtomicBoolean();

    private Way(Tls tls, Optional<Proxy> proxy) {
        this.tls = tls;
        this.proxy = proxy;
    }

    /** On these terms. */
    public static Way of(Terms terms) {
        return new Way(terms.tls(), terms.proxy());
    }

    /** Whether somebody is asked before the server is. */
    public boolean hasProxy() {
        return proxy.isPresent();
    }

    /** Whether it makes sense to ask a proxy once more that refused: it wants to know who asks, and was not told before. */
    public boolean introduces() {
        return wanted && proxy.flatMap(Proxy::login).isPresent() && introduced.compareAndSet(false, true);
    }

    /** Who is connected to first. */
    HostPort first(HostPort server) {
        return proxy.map(between -> new HostPort(between.host(), between.port()))
                .orElse(server);
    }

    ClientConnectionFactory connections(HttpClient http, URI server) {
        ClientConnectionFactory plain = http.getHttpClientTransport();
        ClientConnector connector = http.getClientConnector();
        ClientConnectionFactory direct =
                HostPort.isSecure(server) ? connector.newSslClientConnectionFactory(factory(), plain) : plain;
        return proxy.map(between -> through(between, HostPort.of(server), direct, connector.getExecutor()))
                .orElse(direct);
    }

    private ClientConnectionFactory through(
            Proxy between, HostPort server, ClientConnectionFactory direct, Executor executor) {
        return switch (between.kind()) {
            case HTTP ->
                ProxyTunnel.to(
                        new ProxyTunnel.Ends(
                                server,
                                introduced.get() ? between.login() : Optional.empty(),
                                () -> wanted = true,
                                direct),
                        executor);
            case SOCKS4 -> new Socks4Proxy(between.host(), between.port()).newClientConnectionFactory(direct);
            case SOCKS5 -> socks5(between).newClientConnectionFactory(direct);
        };
    }

    private static Socks5Proxy socks5(Proxy between) {
        Socks5Proxy socks = new Socks5Proxy(between.host(), between.port());
        between.login()
                .ifPresent(login -> socks.putAuthenticationFactory(new Socks5.UsernamePasswordAuthenticationFactory(
                        login.user(), login.password(), StandardCharsets.UTF_8)));
        return socks;
    }

    private synchronized SslContextFactory.Client factory() {
        SslContextFactory.Client made = factory.orElseGet(this::made);
        factory = Optional.of(made);
        return made;
    }

    private SslContextFactory.Client made() {
        SslContextFactory.Client made = new SslContextFactory.Client();
        made.setSslContext(tls.context());
        made.setEndpointIdentificationAlgorithm(tls.isInsecure() ? null : "HTTPS");
        LifeCycle.start(made);
        return made;
    }
}
