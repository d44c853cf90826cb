package dev.patchbay.server;

import dev.patchbay.endpoint.Endpoint;
import dev.patchbay.fast.ReadEndPoint;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.log.Complaints;
import dev.patchbay.message.Outbound;
import dev.patchbay.polling.PollingPlaces;
import dev.patchbay.presence.PresenceRegistry;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.reception.Router;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.ConnectionInfo;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.Graceful;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The routes as a Jetty handler: it upgrades the requests whose path is a socket's, and passes on all others. Made by
 * {@link SocketServerBuilder#buildHandler()}, for a Jetty server of the program's own.
 *
 * <pre>{@code
 * org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server(8080);
 * jetty.setStopTimeout(30_000);
 * jetty.setHandler(SocketServer.builder(routes).buildHandler());
 * jetty.start();
 * }</pre>
 *
 * <p>It starts and stops with the server that it is added to, and may be started again. When the server stops, or the
 * handler alone, every connection is closed with 1012, behind the calls that wait in it. The connector's idle timeout
 * does not hold for WebSockets: {@code Limits} do. Over HTTP/2 connections are streams (RFC 8441).
 *
 * <p>Any thread may call any method. What is asked about connections is of this handler alone.
 */
public final class SocketHandler extends Handler.Wrapper implements Graceful {

    private static final Logger LOG = LoggerFactory.getLogger(SocketHandler.class);

    private final List<Endpoint> endpoints;
    private final Router router;
    private final SessionSettings settings;
    private final Map<Endpoint, SessionSettings> settingsOf;
    private final Entrance entrance;
    private final PollEntrance polls;
    private final Stopping stopping;
    private volatile Run run;

    SocketHandler(List<Endpoint> endpoints, SessionSettings settings, Entrance entrance, Stopping stopping) {
        this.endpoints = endpoints;
        this.router = Router.withPolling(endpoints);
        this.settings = settings;
        this.settingsOf = endpoints.stream()
                .collect(Collectors.toMap(
                        endpoint -> endpoint, endpoint -> settings.withLimits(endpoint.limits(settings.limits()))));
        this.entrance = entrance;
        this.polls = new PollEntrance(entrance, new PollingPlaces(endpoints, settings.time()));
        this.stopping = stopping;
        this.run = newRun();
        installBean(entrance.components());
        installBean(entrance.threads());
        installBean(settings.workers());
    }

    Executor workers() {
        return settings.workers();
    }

    Time time() {
        return settings.time();
    }

    /** The topics of its connections, for what the program broadcasts; see {@link SocketServer#pubSub()}. */
    public PubSub pubSub() {
        return settings.pubSub();
    }

    /** Who is present in the topics of its channels; see {@link SocketServer#presence()}. */
    public PresenceRegistry presence() {
        return settings.presence();
    }

    /** How many connections are open; 0 while it does not run. */
    public int connections() {
        return run.attendance().size();
    }

    /** The connections that are open, made by looking at all of them; see {@link SocketServer#sockets()}. */
    public List<ConnectionInfo> sockets() {
        return run.attendance().infos();
    }

    /**
     * Ends all connections of that user, with 1001, on all nodes; see {@link SocketServer#disconnect}.
     *
     * @param userId as {@code @UserId} says whose they are
     */
    public void disconnect(String userId) {
        settings.pubSub().broadcast(userId, "disconnect", Outbound.text("{}"));
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        entrance.open();
        run = newRun();
        run.ticker().start();
        Optional.ofNullable(getServer()).ifPresent(server -> server.addEventListener(run.farewell()));
        endpoints.forEach(endpoint -> Complaints.quietly(() -> {
            LOG.info("{} -> {}", endpoint.path(), endpoint.name());
            endpoint.longPoll().ifPresent(options -> LOG.info("{} -> {}", endpoint.longPollPath(), endpoint.name()));
        }));
    }

    private Run newRun() {
        List<Limits> limits =
                settingsOf.values().stream().map(SessionSettings::limits).toList();
        return Run.of(settings, limits, entrance, stopping);
    }

    /**
     * Closes every connection with 1012, batch by batch and behind the calls that wait in it. Called by Jetty before
     * it stops its connectors, where the server has a stop timeout.
     *
     * @return completes when all connections have ended, or their time is over
     */
    @Override
    public CompletableFuture<Void> shutdown() {
        return run.farewell().begin();
    }

    /** Whether it has begun to stop. From then on handshakes are answered with 503. */
    @Override
    public boolean isShutdown() {
        return run.farewell().hasBegun();
    }

    @Override
    protected void doStop() throws Exception {
        drain();
        run.ticker().stop();
        run.farewell().end();
        Optional.ofNullable(getServer()).ifPresent(server -> server.removeEventListener(run.farewell()));
        super.doStop();
    }

    /** Shuts down, and waits until it is done, or the close timeout is over behind the last batch, or the stop timeout. */
    void drain() throws InterruptedException, ExecutionException {
        run.farewell().await();
    }

    /**
     * Called by Jetty for every request. One whose path is a socket's is answered here, with 101 or an error; any
     * other goes to the handler that was given to {@link SocketServerBuilder#handler}, or to the next one of Jetty's.
     *
     * @return whether somebody answers
     */
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Requests.socket(request).ifPresent(socket -> watch(socket, request, response));
        Optional<Router.Match> match = router.match(Request.getPathInContext(request));
        if (match.isEmpty()) {
            return super.handle(request, response, callback);
        }
        Router.Match found = match.get();
        SessionSettings own = Objects.requireNonNull(settingsOf.get(found.endpoint()));
        Exchange exchange = new Exchange(request, response, callback);
        switch (found.transport()) {
            case WEBSOCKET -> entrance.receive(exchange, found, own, run.premises());
            case LONG_POLL -> polls.receive(exchange, found, own, run.premises());
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

    List<JsonCodec<?>> codecs() {
        return endpoints.stream()
                .<JsonCodec<?>>flatMap(endpoint -> endpoint.binding().codecs().stream())
                .toList();
    }
}
