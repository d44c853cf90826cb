package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.WWWAuthenticationProtocolHandler;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.websocket.core.Behavior;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.ExtensionStack;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.Negotiated;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.WebSocketConnection;
import org.eclipse.jetty.websocket.core.WebSocketConstants;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;

/** Opens WebSockets over one HTTP client, which follows no redirects and keeps no cookies; they share its threads and buffers. */
public final class Opener implements AutoCloseable {

    /**
     * A server that said yes.
     *
     * @param peer its address
     * @param answer the header fields of its answer
     */
    public record Answered(SocketAddress peer, HttpFields answer) {}

    private static final int NONCE = 16;

    private final WebSocketComponents components =
            new WebSocketComponents(null, null, null, null, null, new NetworkThreads());
    private final HttpClient http = new HttpClient();
    private final Random maskKeys = new MaskKeys();

    private Opener() {
        http.setByteBufferPool(components.getByteBufferPool());
        http.setExecutor(components.getExecutor());
        http.setFollowRedirects(false);
        http.setHttpCookieStore(new HttpCookieStore.Empty());
    }

    /** Starts its threads; {@link #close} ends them. */
    public static Opener start() {
        Opener opener = new Opener();
        LifeCycle.start(opener.components);
        LifeCycle.start(opener.http);
        opener.http
                .getProtocolHandlers()
                .remove(WWWAuthenticationProtocolHandler.NAME); // a 401 without a challenge is a 401, too
        return opener;
    }

    /**
     * Opens a connection, which may then be silent for as long as it likes.
     *
     * @param request of HTTP, to which what an upgrade needs is added
     * @param handler made for the answer; is told of its frames, and first that it is open, on threads of the client
     * @return is completed behind that. Fails with a {@link ClientException} where the answer is not as it has to be, or with what the
     *     network failed with. Whoever completes it gives up
     */
    public CompletableFuture<CoreSession> open(Request request, Function<Answered, FrameHandler> handler) {
        return new Upgrader(key(), (endPoint, response) -> begin(endPoint, response, handler)).send(request);
    }

    /** A request that nobody has added anything to: {@code ws:} or {@code wss:}. */
    public Request request(URI uri) {
        return http.newRequest(uri);
    }

    private String key() {
        byte[] nonce = new byte[NONCE];
        maskKeys.nextBytes(nonce);
        return Base64.getEncoder().encodeToString(nonce);
    }

    private CoreSession begin(EndPoint endPoint, Response response, Function<Answered, FrameHandler> handlers) {
        FrameHandler handler = handlers.apply(new Answered(endPoint.getRemoteSocketAddress(), response.getHeaders()));
        URI uri = response.getRequest().getURI();
        ExtensionStack extensions = new ExtensionStack(components, Behavior.CLIENT);
        extensions.negotiate(List.of(), List.of()); // none
        Negotiated negotiated =
                new Negotiated(uri, "", endPoint.isSecure(), extensions, WebSocketConstants.SPEC_VERSION_STRING);
        WebSocketCoreSession session = new WebSocketCoreSession(handler, Behavior.CLIENT, negotiated, components);
        session.setIdleTimeout(Duration.ZERO);
        WebSocketConnection connection = new WebSocketConnection(
                endPoint, http.getExecutor(), http.getScheduler(), http.getByteBufferPool(), session, maskKeys);
        session.setWebSocketConnection(connection);
        endPoint.upgrade(connection);
        return session;
    }

    @Override
    public void close() {
        LifeCycle.stop(http);
        LifeCycle.stop(components);
    }
}
