package dev.patchbay.server;

import dev.patchbay.admission.Admission;
import dev.patchbay.admission.Origins;
import dev.patchbay.admission.Refusal;
import dev.patchbay.admission.Seat;
import dev.patchbay.admission.Verdict;
import dev.patchbay.message.Outbound;
import dev.patchbay.mount.Endpoint;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.ConnectionInfo;
import dev.patchbay.socket.Limits;
import dev.patchbay.transport.ReadEndPoint;
import dev.patchbay.transport.Watchdog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
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
 * {@link SocketServerBuilder#buildHandler()}.
 */
public final class SocketHandler extends Handler.Wrapper implements Graceful {

    private static final Logger LOG = LoggerFactory.getLogger(SocketHandler.class);

    private static final Refusal STOPPING =
            new Refusal(HttpStatus.SERVICE_UNAVAILABLE_503, "The server is stopping", Map.of());

    private final List<Endpoint> endpoints;
    private final Router router;
    private final SessionSettings settings;
    private final Map<Endpoint, SessionSettings> settingsOf;
    private final Admission admission;
    private final Origins origins;
    private final boolean compression;
    private final Stopping stopping;
    private final WebSocketComponents components = new WebSocketComponents();
    private final Handshaker handshaker = new WebSocketMappings(components).getHandshaker();
    private final Configuration.Customizer nothing = new Configuration.ConfigurationCustomizer();
    private volatile Watchdog watchdog = new Watchdog();
    private volatile boolean draining;

    SocketHandler(
            List<Endpoint> endpoints,
            SessionSettings settings,
            Admission admission,
            Origins origins,
            boolean compression,
            Stopping stopping) {
        this.endpoints = endpoints;
        this.router = Router.of(endpoints);
        this.settings = settings;
        this.settingsOf = endpoints.stream()
                .collect(Collectors.toMap(
                        endpoint -> endpoint, endpoint -> settings.withLimits(endpoint.limits(settings.limits()))));
        this.admission = admission;
        this.origins = origins;
        this.compression = compression;
        this.stopping = stopping;
        installBean(components);
        installBean(settings.workers());
    }

    /** The topics of its connections; see {@link SocketServer#pubSub()}. */
    public PubSub pubSub() {
        return settings.pubSub();
    }

    /** How many connections are open. */
    public int connections() {
        return watchdog.size();
    }

    /** The connections that are open; see {@link SocketServer#sockets()}. */
    public List<ConnectionInfo> sockets() {
        return watchdog.infos();
    }

    /** Ends all connections of that name; see {@link SocketServer#disconnect}. */
    public void disconnect(String id) {
        settings.pubSub().broadcast(id, "disconnect", Outbound.text("{}"));
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        draining = false;
        watchdog = new Watchdog(); // a handler may be started again after it was stopped
        watchdog.start(routeLimits().toList());
        endpoints.forEach(endpoint -> LOG.info(
                "{} -> {}", endpoint.path(), endpoint.binding().getClass().getName()));
    }

    /**
     * Closes every connection with 1012, batch by batch and behind the calls that wait in it. Called by Jetty before it stops its connectors,
     * where the server has a stop timeout.
     */
    @Override
    public CompletableFuture<Void> shutdown() {
        draining = true;
        return watchdog.drain(CloseReason.of(CloseReason.SERVICE_RESTART), stopping.drain(), settings.observer())
                .toCompletableFuture();
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

    /** Shuts down, and waits until it is done, or the close timeout is over behind the last batch, or the stop timeout. */
    void drain() throws InterruptedException, ExecutionException {
        Duration closing =
                routeLimits().map(Limits::closeTimeout).max(Duration::compareTo).orElse(Duration.ZERO);
        Duration limit = stopping.limit(watchdog.size(), closing);
        try {
            shutdown().get(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            LOG.warn("{} connections did not end within {}; they are cut", watchdog.size(), limit);
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Requests.socket(request).ifPresent(socket -> watch(socket, request, response));
        Optional<Router.Match> match = router.match(Request.getPathInContext(request));
        if (match.isEmpty()) {
            return super.handle(request, response, callback);
        }
        if (draining) {
            refuse(request, response, callback, STOPPING);
        } else {
            admit(match.get(), request, response, callback);
        }
        return true;
    }

    /** The time for one request is over, and the time for the next begins behind the answer. */
    private static void watch(ReadEndPoint socket, Request request, Response response) {
        socket.requestCame();
        Request.addCompletionListener(request, failure -> {
            if (response.getStatus() != HttpStatus.SWITCHING_PROTOCOLS_101) {
                socket.expectRequest();
            }
        });
    }

    private void admit(Router.Match match, Request request, Response response, Callback callback) {
        Verdict verdict =
                admission.admit(Requests.opening(request), match.endpoint().origins(origins));
        if (verdict instanceof Seat seat) {
            upgrade(match, seat, request, response, callback);
        } else if (verdict instanceof Refusal refusal) {
            refuse(request, response, callback, refusal);
        }
    }

    private void upgrade(Router.Match match, Seat seat, Request request, Response response, Callback callback) {
        Endpoint endpoint = match.endpoint();
        SessionSettings own = Objects.requireNonNull(settingsOf.get(endpoint));
        Upgrade upgrade = new Upgrade(match, own, watchdog, Compression.when(endpoint.compresses(compression)), seat);
        Callback answered = Callback.from(callback::succeeded, failure -> {
            seat.leave();
            callback.failed(failure);
        });
        try {
            if (!handshaker.upgradeRequest(upgrade, request, response, answered, components, nothing)) {
                throw new HttpException.RuntimeException(HttpStatus.BAD_REQUEST_400, "Only WebSocket is served here");
            }
        } catch (HttpException.RuntimeException badRequest) {
            seat.leave();
            refuse(request, response, callback, new Refusal(badRequest.getCode(), badRequest.getReason(), Map.of()));
        } catch (RuntimeException failure) {
            seat.leave();
            throw failure;
        }
    }

    private void refuse(Request request, Response response, Callback callback, Refusal refusal) {
        settings.observer().refused(Request.getPathInContext(request), refusal.status());
        PlainText.write(response, callback, refusal);
    }

    private Stream<Limits> routeLimits() {
        return settingsOf.values().stream().map(SessionSettings::limits);
    }
}
