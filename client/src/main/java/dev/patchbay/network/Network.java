package dev.patchbay.network;

import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.jetty.client.Destination;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Origin;
import org.eclipse.jetty.client.ProxyAuthenticationProtocolHandler;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.WWWAuthenticationProtocolHandler;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.io.Transport;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * What all attempts share: one HTTP client, whatever their proxies and certificates, with its threads and buffers. It pools nothing: each
 * attempt has a connection of its own, which its end ends.
 */
public final class Network implements Roads {

    /**
     * What it lives with.
     *
     * @param blocking runs what asks for names
     * @param time of all limits
     */
    public record Surroundings(Executor blocking, Time time, Addresses addresses) {}

    /** Longer than the system tries to connect: limits are ours. */
    private static final Duration JETTYS_LIMIT = Duration.ofSeconds(150);

    /** Jetty's object for a host is forgotten then. */
    private static final Duration UNUSED = Duration.ofMinutes(1);

    /** Bytes of the header fields of an answer. */
    private static final int MOST_OF_HEADERS = 128 * 1024;

    private static final Origin.Protocol HTTP_1_1 = new Origin.Protocol(List.of("http/1.1"), false);

    private final HttpClient http;
    private final Surroundings with;

    private Network(Surroundings with, ClientConnector connector, Executor threads, ByteBufferPool buffers) {
        this.with = with;
        this.http = new HttpClient(new HttpClientTransportOverHTTP(connector));
        http.setByteBufferPool(buffers);
        http.setExecutor(threads);
        http.setScheduler(
                new ScheduledExecutorScheduler("patchbay-client-timer", true)); // Jetty's would keep a program alive
        http.setFollowRedirects(false);
        http.setHttpCookieStore(new HttpCookieStore.Empty());
        http.setConnectTimeout(JETTYS_LIMIT.toMillis());
        http.setMaxResponseHeadersSize(MOST_OF_HEADERS);
        http.setIdleTimeout(0);
        http.setDestinationIdleTimeout(UNUSED.toMillis());
    }

    /**
     * Starts; {@link #close} ends it, and all connections.
     *
     * @param connector makes the connections; not started yet
     */
    public static Network start(
            Surroundings with, ClientConnector connector, Executor threads, ByteBufferPool buffers) {
        Network network = new Network(with, connector, threads, buffers);
        LifeCycle.start(network.http);
        // they would fail where no scheme is named, and the status with it
        network.http.getProtocolHandlers().remove(WWWAuthenticationProtocolHandler.NAME);
        network.http.getProtocolHandlers().remove(ProxyAuthenticationProtocolHandler.NAME);
        return network;
    }

    @Override
    public Runnable connect(Traveller traveller, Way way, Duration limit) {
        Approach approach = new Approach(this, traveller, way, limit);
        approach.begin();
        return approach::cancel;
    }

    @Override
    public Request request(Traveller traveller) {
        return http.newRequest(traveller.destination());
    }

    @Override
    public Scheduler scheduler() {
        return http.getScheduler();
    }

    Surroundings with() {
        return with;
    }

    HttpClient http() {
        return http;
    }

    /** Jetty's idea of a server, which knows of no TLS: that is the way's. */
    Destination destination(HostPort server) {
        Origin.Address address = new Origin.Address(server.host(), server.port());
        return http.resolveDestination(new Origin("ws", address, null, HTTP_1_1, Transport.TCP_IP));
    }

    @Override
    public void close() {
        LifeCycle.stop(http);
    }
}
