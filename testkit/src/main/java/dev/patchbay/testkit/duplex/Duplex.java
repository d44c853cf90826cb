package dev.patchbay.testkit.duplex;

import dev.patchbay.binding.Binding;
import dev.patchbay.binding.Routes;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Next;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.connect.ClientOptions;
import dev.patchbay.connect.Connector;
import dev.patchbay.dialing.ClientEngine;
import dev.patchbay.dialing.Opener;
import dev.patchbay.endpoint.Endpoints;
import dev.patchbay.endpoint.OneTopics;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.mount.Mount;
import dev.patchbay.observe.Observer;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.roster.Roster;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/**
 * A server's routes and its clients, in the thread of the test: with one clock, which the test moves, and a network that does what the test
 * says. Nothing happens but in {@link #start}, {@link #settle}, {@link #advance} and {@link #sleep}, and nothing waits.
 *
 * <pre>{@code
 * try (Duplex duplex = Duplex.of(new SocketRoutes(pubSub))) {
 *     ClientConnection ticker = duplex.start(new TickerClient_Connector().symbol("btc"));
 *     duplex.network().cut();
 *     duplex.advance(Duration.ofSeconds(1));       // longer than its back-off
 *     System.out.println(ticker.state());
 * }
 * }</pre>
 *
 * <p>Where it was given a seed, that chooses what is done next among what might be done next; the same seed has the
 * same course. {@link Seeds} tries many. Without one, what is ready first is done first.
 *
 * <p>Names, TLS and proxies are not looked at: every URL leads to the server. A callback that blocks blocks the test.
 */
public final class Duplex implements AutoCloseable {

    private final Course course;
    private final DuplexNetwork network;
    private final DuplexServer server;
    private final ClientEngine engine;

    private Duplex(Builder said) {
        this.course = said.course;
        this.network = new DuplexNetwork(course);
        SessionSettings settings = new SessionSettings(
                said.limits,
                course,
                said.observer,
                said.topics(),
                course.time(),
                ParameterFilter.DEFAULT,
                new Complaints());
        SessionSettings present = settings.withPresence(new Roster(settings, PresenceOptions.defaults()));
        this.server = new DuplexServer(said.endpoints.all(), present, course, network);
        Random chance = new Random(said.seed.orElse(0));
        Opener opener = Opener.over(network.roads(server), course.time(), Parts.of(course), chance);
        this.engine = ClientEngine.on(
                new ClientEngine.Ground(
                        course.time(), course, opener, policy -> fair(policy, chance), () -> chance, this::letRun),
                Observer.NONE,
                Limits.defaults());
    }

    private void letRun(CompletableFuture<?> awaited, Duration longest) {
        course.advance(longest, awaited::isDone);
        if (!awaited.isDone()) {
            throw new IllegalStateException("start() would wait for ever, because the time of a Duplex stands still"
                    + " meanwhile; use startAsync() or background(), and advance() or settle()");
        }
    }

    private static ReconnectPolicy fair(ReconnectPolicy policy, Random chance) {
        ReconnectPolicy usual = BackOff.DEFAULT.random(chance);
        if (policy instanceof BackOff backOff) {
            return backOff.random(chance);
        }
        return attempt -> policy.next(attempt) instanceof Next.AsUsual ? usual.next(attempt) : policy.next(attempt);
    }

    /** A server of generated tables, with the settings of one that was told nothing. */
    public static Duplex of(Routes... tables) {
        return builder().serve(tables).open();
    }

    /** Serves nothing yet. */
    public static Builder builder() {
        return new Builder(OptionalLong.empty());
    }

    /** The same with a seed, which decides what is done next, and how much of a back-off is waited. */
    public static Builder builder(long seed) {
        return new Builder(OptionalLong.of(seed));
    }

    /**
     * Has a connector connect here, whenever the program starts it. Its {@code start()} settles; where the client is not connected then, and
     * has not failed, it throws {@link IllegalStateException}, because time stands still.
     */
    public <C extends ClientOptions<C>> C on(C connector) {
        return connector.engine(engine);
    }

    /** Starts a client, and runs until nothing is ready. */
    public ClientConnection start(Connector<?> connector) {
        ClientConnection connection = connector.engine(engine).background();
        settle();
        return connection;
    }

    /** Starts a client of channels, and runs until nothing is ready. */
    public ChannelSocket start(ChannelConnector connector) {
        ChannelSocket socket = on(connector).background();
        settle();
        return socket;
    }

    /** Runs until nothing is ready, and nothing is due at this moment. */
    public void settle() {
        course.settle();
    }

    /** Moves the time, from one thing that is due to the next, and runs until nothing is ready behind each. */
    public void advance(Duration duration) {
        course.advance(duration);
    }

    /** Moves the time at once, as that of a machine that sleeps: whatever was due meanwhile is due together when it wakes. */
    public void sleep(Duration duration) {
        course.sleep(duration);
    }

    /** The network between the two, and its faults. */
    public DuplexNetwork network() {
        return network;
    }

    /** The server. */
    public DuplexServer server() {
        return server;
    }

    /** The time of both, for the program's own objects. */
    public InstantSource clock() {
        return course.time();
    }

    /** What has arrived, and which faults there were, a line each, with the time: {@code 0.500 s  #1 -> client  text hello}. */
    public List<String> trace() {
        return course.lines();
    }

    /** Cuts everything. No client connects again. */
    @Override
    public void close() {
        network.refuse();
        engine.close();
        server.close();
        course.settle();
    }

    /** What a duplex is made of. */
    public static final class Builder {

        private final Course course;
        private final OptionalLong seed;
        private Endpoints endpoints = Endpoints.of(List.of());
        private Optional<OneTopics> topics = Optional.empty();
        private Limits limits = Limits.defaults();
        private Observer observer = Observer.NONE;

        private Builder(OptionalLong seed) {
            this.seed = seed;
            Optional<Random> chance = seed.isPresent() ? Optional.of(new Random(seed.getAsLong())) : Optional.empty();
            this.course = new Course(new ManualTime(), chance);
        }

        /** Runs tasks of the program's in the thread of the test, among all others. Any thread. */
        public Executor executor() {
            return course;
        }

        /** The server's tables. */
        public Builder serve(Routes... tables) {
            endpoints = Endpoints.of(List.of(tables));
            topics = Optional.of(new OneTopics(List.of(tables)));
            return this;
        }

        /** Serves a socket at a path; behind {@link #serve}. */
        public Builder mount(String path, Binding binding, UnaryOperator<Mount> options) {
            endpoints.mount(path, binding, options);
            return this;
        }

        /** The bounds of the server's connections, {@link Limits#defaults()} unless said. */
        public Builder limits(Limits bounds) {
            limits = bounds;
            return this;
        }

        /** Is told what happens at the server; nobody unless said. */
        public Builder observer(Observer told) {
            observer = told;
            return this;
        }

        /** A duplex of these settings, in which nothing has happened. */
        public Duplex open() {
            return new Duplex(this);
        }

        private PubSub topics() {
            return topics.map(OneTopics::get).orElseGet(PubSub::local);
        }
    }
}
