package dev.patchbay.redis;

import dev.patchbay.message.Broadcast;
import dev.patchbay.pubsub.ClusterLink;
import dev.patchbay.pubsub.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Connects the nodes that have the same Redis: what one of them broadcasts reaches the clients of all.
 *
 * <pre>{@code
 * RedisLink link = RedisLink.connect("redis://localhost:6379");
 * PubSub pubSub = PubSub.linked(link);
 * SocketServer server = SocketServer.builder(new SocketRoutes(pubSub)).start();
 * }</pre>
 *
 * <p>Messages go by Redis' publish and subscribe, which keeps nothing: <b>at most once, and in order</b> for each topic of each
 * node. What is broadcast while Redis is away reaches the clients of this node only, and is counted ({@link #losses}) and
 * logged, once a minute; nothing is sent later. Redis may be away when the server starts, and may go and come back: the log says
 * so, and the link connects again by itself.
 *
 * <p>Two connections are used, one to publish and one to listen. Nothing here blocks whoever broadcasts: up to 10,000 messages
 * or 16 MiB wait for Redis, and more are refused. What comes waits in a queue for each topic.
 *
 * <p>A link serves one {@code PubSub}. Close it when the servers have stopped, so that the other nodes hear at once that this one
 * is gone; where nobody does, they find out by its silence.
 */
public final class RedisLink implements ClusterLink {

    private static final long GOODBYE_SECONDS = 2;

    private final Settings settings;
    private final Redis redis;
    private final Around around = Around.create();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private volatile Optional<Started> started = Optional.empty();

    private record Started(Departures departures, Keeper keeper) {}

    RedisLink(Settings settings) {
        this.settings = settings;
        this.redis = new LettuceRedis(settings);
    }

    /**
     * A link as everybody has it. The connections are made behind {@link #open}, in the background.
     *
     * @param uri {@code redis://user:password@host:6379}, {@code rediss://...} for TLS, or
     *     {@code redis-sentinel://password@sentinel1,sentinel2#master}
     * @return to be given to {@code PubSub.linked}
     * @throws IllegalArgumentException if that is no such URI
     */
    public static RedisLink connect(String uri) {
        return builder(uri).build();
    }

    /** A link with settings. The URI is that of {@link #connect}. */
    public static RedisLinkBuilder builder(String uri) {
        return new RedisLinkBuilder(uri);
    }

    @Override
    public void open(NodeId self, Receiver receiver) {
        if (isOver.get() || started.isPresent()) {
            throw new IllegalStateException("A link is opened once; make another one for another PubSub");
        }
        Departures departures = new Departures(self, settings, around);
        List<String> channels = List.of(Departures.all(settings.prefix()), Departures.of(settings.prefix(), self));
        Keeper keeper = new Keeper(redis, settings, channels, departures, around);
        Arrivals arrivals = new Arrivals(
                self,
                settings,
                around,
                receiver,
                keeper::echo,
                node -> around.departures().execute(() -> departures.greet(node)));
        started = Optional.of(new Started(departures, keeper));
        arrivals.begin(settings.heartbeat());
        keeper.begin(arrivals::add);
    }

    @Override
    public void publish(Broadcast broadcast) {
        started.ifPresent(link -> link.departures().add(Optional.empty(), broadcast));
    }

    @Override
    public void send(NodeId node, Broadcast broadcast) {
        started.ifPresent(link -> link.departures().add(Optional.of(node), broadcast));
    }

    /** Whether there are connections to Redis at this moment. */
    public boolean isConnected() {
        return started.map(link -> link.departures().isOpen()).orElse(false);
    }

    /** What did not arrive since this was opened. */
    public RedisLosses losses() {
        return around.losses().sum();
    }

    /** Says goodbye to the other nodes, and closes the connections. Waits for that, for 2 s at most. */
    @Override
    public void close() {
        if (!isOver.compareAndSet(false, true)) {
            return;
        }
        CompletableFuture<Void> over = new CompletableFuture<>();
        started.ifPresentOrElse(
                link -> around.departures().execute(() -> link.keeper().end(over)), () -> {
                    redis.close();
                    over.complete(null);
                });
        try {
            var unused = over.get(GOODBYE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            redis.close(); // without a goodbye
        }
        around.close();
    }

    @Override
    public String toString() {
        return "RedisLink[" + settings.prefix() + "]";
    }
}
