package dev.patchbay.server;

import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Route;
import dev.patchbay.socket.SessionSettings;
import dev.patchbay.transport.Watchdog;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.Graceful;
import org.eclipse.jetty.websocket.core.Configuration;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.server.Handshaker;
import org.eclipse.jetty.websocket.core.server.WebSocketMappings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The routes as a Jetty handler: it upgrades the requests whose path is a socket's, and passes on all others. Made by
 * {@link SocketServer.Builder#buildHandler()}.
 */
public final class SocketHandler extends Handler.Wrapper implements Graceful {

    private static final Logger LOG = LoggerFactory.getLogger(SocketHandler.class);

    private final List<Route> routes;
    private final Router router;
    private final SessionSettings settings;
    private final WebSocketComponents components = new WebSocketComponents();
    private final Handshaker handshaker = new WebSocketMappings(components).getHandshaker();
    private final Configuration.Customizer nothing = new Configuration.ConfigurationCustomizer();
    private volatile Watchdog watchdog = new Watchdog();
    private volatile boolean draining;

    SocketHandler(List<Route> routes, SessionSettings settings) {
        this.routes = routes;
        this.router = Router.of(routes);
        this.settings = settings;
        installBean(components);
        installBean(settings.workers());
    }

    /** How many connections are open. */
    public int connections() {
        return watchdog.size();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        draining = false;
        watchdog = new Watchdog(); // a handler may be started again after it was stopped
        watchdog.start(settings.limits());
        routes.forEach(route ->
                LOG.info("{} -> {}", route.path(), route.binding().getClass().getName()));
    }

    /**
     * Closes every connection with 1012, behind the calls that wait in it. Called by Jetty before it stops its connectors,
     * where the server has a stop timeout.
     */
    @Override
    public CompletableFuture<Void> shutdown() {
        draining = true;
        return watchdog.drain(CloseReason.of(CloseReason.SERVICE_RESTART)).toCompletableFuture();
    }

    @Override
    public boolean isShutdown() {
        return draining;
    }

    @Override
    protected void doStop() throws Exception {
        drain();
        watchdog.stop();
        super.doStop();
    }

    /** Shuts down, and waits until it is done or the close timeout is over. */
    void drain() throws InterruptedException, ExecutionException {
        Duration limit = settings.limits().closeTimeout();
        try {
            shutdown().get(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            LOG.warn("{} connections did not end within {}; they are cut", watchdog.size(), limit);
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<Router.Match> match = router.match(Request.getPathInContext(request));
        if (match.isEmpty()) {
            return super.handle(request, response, callback);
        }
        if (draining) {
            refuse(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, "The server is stopping");
        } else {
            upgrade(match.get(), request, response, callback);
        }
        return true;
    }

    private void upgrade(Router.Match match, Request request, Response response, Callback callback) {
        Upgrade upgrade = new Upgrade(match, settings, watchdog);
        try {
            if (!handshaker.upgradeRequest(upgrade, request, response, callback, components, nothing)) {
                response.getHeaders().put(HttpHeader.UPGRADE, "websocket").put(HttpHeader.SEC_WEBSOCKET_VERSION, "13");
                refuse(request, response, callback, HttpStatus.UPGRADE_REQUIRED_426, "Only WebSocket is served here");
            }
        } catch (HttpException.RuntimeException badRequest) {
            refuse(request, response, callback, badRequest.getCode(), badRequest.getReason());
        }
    }

    private void refuse(Request request, Response response, Callback callback, int status, String text) {
        settings.observer().refused(Request.getPathInContext(request), status);
        PlainText.write(response, callback, status, text);
    }
}
