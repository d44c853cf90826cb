package dev.patchbay.dialing;

import dev.patchbay.client.ClientException.BadUrl;
import dev.patchbay.client.Phase;
import dev.patchbay.fast.End;
import dev.patchbay.fast.ReadClientConnector;
import dev.patchbay.network.HostPort;
import dev.patchbay.network.Network;
import dev.patchbay.network.Roads;
import dev.patchbay.network.Terms;
import dev.patchbay.network.Way;
import dev.patchbay.time.Time;
import dev.patchbay.tracing.TappedSession;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.client.Connection;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.eclipse.jetty.websocket.core.Behavior;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.ExtensionConfig;
import org.eclipse.jetty.websocket.core.ExtensionStack;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.Negotiated;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.WebSocketConnection;
import org.eclipse.jetty.websocket.core.WebSocketConstants;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;

/** Opens WebSockets over one network, whose threads and buffers they share. */
public final class Opener implements AutoCloseable {

    /**
     * A server that said yes.
     *
     * @param peer its address
     * @param answer the header fields of its answer
     * @param stranger whether a redirect has led to it that is of another origin
     */
    public record Answered(SocketAddress peer, HttpFields answer, boolean stranger) {

        private Answered ofStranger() {
            return new Answered(peer, answer, true);
        }
    }

    /**
     * What is to be opened.
     *
     * @param additions to the handshake
     * @param redirects how many are followed
     * @param way to its server
     * @param handler made for the answer; is told of its frames, and first that it is open, on threads of the client
     * @param handshaking is told when the server is asked
     */
    public record Ask(
            URI uri,
            Additions additions,
            Terms terms,
            int redirects,
            Way way,
            Function<Answered, FrameHandler> handler,
            Consumer<Request> handshaking) {

        /** Of a URL, and nothing besides. */
        public static Ask of(URI uri, Function<Answered, FrameHandler> handler) {
            return new Ask(uri, Additions.NONE, Terms.DEFAULT, 0, Way.of(Terms.DEFAULT), handler, request -> {});
        }

        /** The same of a server that this one knows. Of what the program adds, it is told only what is no secret, if it is another. */
        Ask redirected(URI to) {
            boolean isSame = Redirect.isSameOrigin(uri, to);
            Additions told = isSame ? additions : additions.ofStrangers();
            Function<Answered, FrameHandler> made = isSame ? handler : server -> handler.apply(server.ofStranger());
            return new Ask(to, told, terms, redirects - 1, way, made, request -> {});
        }
    }

    private static final int NONCE = 16;

    /** What Jetty keeps for each connection, and nobody asks for. */
    private static final URI ANYWHERE = URI.create("ws:/");

    private final WebSocketComponents components;
    private final Random maskKeys;
    private final Roads network;
    private final Time time;

    private Opener(Time time, WebSocketComponents components, Random maskKeys, Roads network) {
        this.time = time;
        this.components = components;
        this.maskKeys = maskKeys;
        this.network = network;
    }

    /** Starts its threads; {@link #close} ends them. */
    public static Opener start(Network.Surroundings with) {
        WebSocketComponents components = new WebSocketComponents(null, null, null, null, null, new NetworkThreads());
        LifeCycle.start(components);
        Random maskKeys = new MaskKeys();
        ClientConnector connector = new ReadClientConnector(End.client(maskKeys::nextInt));
        Network network = Network.start(with, connector, components.getExecutor(), components.getByteBufferPool());
        return new Opener(with.time(), components, maskKeys, network);
    }

    /** Over another network than the system's, with threads and buffers of somebody else's. */
    public static Opener over(Roads network, Time time, WebSocketComponents components, Random maskKeys) {
        return new Opener(time, components, maskKeys, network);
    }

    /**
     * Opens a connection, which may then be silent for as long as it likes.
     *
     * @return is completed when its handler has been told. Fails with a {@link dev.patchbay.client.ClientException}. Whoever completes it
     *     gives up: nothing opens later
     */
    public CompletableFuture<CoreSession> open(Ask ask) {
        checkUrl(ask.uri());
        Journey journey = new Journey(this::tryOnce);
        journey.go(ask);
        return journey.opened();
    }

    private CompletableFuture<CoreSession> tryOnce(Ask ask) {
        Phase behind = ask.way().hasProxy() ? Phase.PROXY : Phase.HANDSHAKE;
        Terms.Budgets budgets = ask.terms().budgets();
        Trial trial = new Trial(ask.uri(), budgets, time, behind, (http, open) -> ask(ask, http, open));
        trial.endsWith(network.connect(trial, ask.way(), budgets.connect()));
        return trial.opened();
    }

    private static void checkUrl(URI uri) {
        boolean isWebSocket = "ws".equalsIgnoreCase(uri.getScheme()) || "wss".equalsIgnoreCase(uri.getScheme());
        if (!isWebSocket || uri.getHost() == null || uri.getFragment() != null) {
            throw new BadUrl("Expected ws:// or wss:// with a host and without a fragment, got " + Failures.shown(uri));
        }
    }

    private void ask(Ask ask, Connection http, Trial trial) {
        Request request =
                network.request(trial).onRequestBegin(begun -> ask.handshaking().accept(begun));
        request.headers(fields -> {
            fields.put(HttpHeader.HOST, HostPort.field(ask.uri()));
            ask.additions().headers().forEach(fields::put);
            if (!ask.additions().offered().isEmpty()) {
                fields.put(
                        HttpHeader.SEC_WEBSOCKET_SUBPROTOCOL,
                        String.join(", ", ask.additions().offered()));
            }
            if (ask.terms().isCompressed()) {
                fields.put(HttpHeader.SEC_WEBSOCKET_EXTENSIONS, Deflate.OFFER);
            }
        });
        Upgrader.Begin begin = (endPoint, response) -> begin(endPoint, response, ask.handler());
        new Upgrader(key(), begin, trial).send(http, request);
    }

    /** How many threads it has. */
    int threads() {
        return components.getExecutor() instanceof ThreadPool pool ? pool.getThreads() : 0;
    }

    private String key() {
        byte[] nonce = new byte[NONCE];
        maskKeys.nextBytes(nonce);
        return Base64.getEncoder().encodeToString(nonce);
    }

    private CoreSession begin(EndPoint endPoint, Response response, Function<Answered, FrameHandler> handlers) {
        FrameHandler handler =
                handlers.apply(new Answered(endPoint.getRemoteSocketAddress(), response.getHeaders(), false));
        ExtensionStack extensions = new ExtensionStack(components, Behavior.CLIENT);
        List<ExtensionConfig> agreed =
                Deflate.agreed(response.getHeaders().getValuesList(HttpHeader.SEC_WEBSOCKET_EXTENSIONS));
        extensions.negotiate(agreed, agreed);
        Negotiated negotiated =
                new Negotiated(ANYWHERE, "", endPoint.isSecure(), extensions, WebSocketConstants.SPEC_VERSION_STRING);
        WebSocketCoreSession session = TappedSession.of(handler, negotiated, components);
        session.setIdleTimeout(Duration.ZERO);
        WebSocketConnection connection = new WebSocketConnection(
                endPoint,
                components.getExecutor(),
                network.scheduler(),
                components.getByteBufferPool(),
                session,
                maskKeys);
        session.setWebSocketConnection(connection);
        endPoint.upgrade(connection);
        return session;
    }

    @Override
    public void close() {
        network.close();
        LifeCycle.stop(components);
    }
}
