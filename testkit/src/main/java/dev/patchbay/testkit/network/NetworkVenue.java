package dev.patchbay.testkit.network;

import dev.patchbay.presence.PresenceRegistry;
import dev.patchbay.testkit.peer.Entry;
import dev.patchbay.testkit.peer.HandshakeRequest;
import dev.patchbay.testkit.peer.PeerListener;
import dev.patchbay.testkit.peer.Venue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** A server that runs somewhere. */
public final class NetworkVenue implements Venue {

    private static final Duration HANDSHAKE_TIMEOUT = Duration.ofSeconds(10);

    private final URI base;
    private final HttpClient http;
    private final Set<NetworkPeer> peers = ConcurrentHashMap.newKeySet();

    /**
     * A server.
     *
     * @param base scheme, host and port
     * @param http opens the connections
     */
    public NetworkVenue(URI base, HttpClient http) {
        this.base = base;
        this.http = http;
    }

    @Override
    public Entry enter(HandshakeRequest opening, PeerListener audience) {
        NetworkPeer peer = new NetworkPeer(audience, peers::remove);
        peers.add(peer);
        try {
            handshake(opening).buildAsync(base.resolve(opening.target()), peer).join();
            return new Entry.Opened(peer);
        } catch (CompletionException failure) {
            peers.remove(peer);
            if (failure.getCause() instanceof WebSocketHandshakeException refused) {
                return refused(refused.getResponse());
            }
            throw new IllegalStateException("No connection to " + base.resolve(opening.target()), failure.getCause());
        }
    }

    @Override
    public int connections() {
        return peers.size();
    }

    @Override
    public PresenceRegistry presence() {
        throw new UnsupportedOperationException("The server is not here: ask SocketServer.presence()");
    }

    @Override
    public InstantSource clock() {
        return InstantSource.system();
    }

    @Override
    public void advance(Duration duration) {
        throw new UnsupportedOperationException(
                "The time of a real server cannot be moved. Test in memory, with SocketTester.of(routes)");
    }

    @Override
    public void close() {
        peers.forEach(NetworkPeer::leave);
    }

    private WebSocket.Builder handshake(HandshakeRequest opening) {
        WebSocket.Builder builder = http.newWebSocketBuilder().connectTimeout(HANDSHAKE_TIMEOUT);
        opening.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        List<String> offer = opening.subprotocols();
        if (!offer.isEmpty()) {
            builder.subprotocols(offer.get(0), offer.subList(1, offer.size()).toArray(new String[0]));
        }
        return builder;
    }

    private static Entry refused(HttpResponse<?> response) {
        Object body = response.body();
        String text = body == null ? "" : body.toString();
        return new Entry.Refused(response.statusCode(), text, response.headers().map(), Optional.empty());
    }
}
