package dev.patchbay.network;

import dev.patchbay.client.Tls;
import java.net.URI;
import java.util.Optional;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.io.ClientConnectionFactory;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** What stands between a client and its servers: TLS. Shared by all attempts of a connection. */
public final class Way {

    private final Tls tls;
    private Optional<SslContextFactory.Client> factory = Optional.empty();

    private Way(Tls tls) {
        this.tls = tls;
    }

    /** On these terms. */
    public static Way of(Terms terms) {
        return new Way(terms.tls());
    }

    /** Who is connected to first. */
    HostPort first(HostPort server) {
        return server;
    }

    ClientConnectionFactory connections(HttpClient http, URI server) {
        ClientConnectionFactory plain = http.getHttpClientTransport();
        ClientConnector connector = http.getClientConnector();
        return HostPort.isSecure(server) ? connector.newSslClientConnectionFactory(factory(), plain) : plain;
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
