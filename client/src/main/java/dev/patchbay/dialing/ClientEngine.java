package dev.patchbay.dialing;

import dev.patchbay.attendance.Attendance;
import dev.patchbay.attendance.Ticker;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.fast.PastJetty;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.network.Addresses;
import dev.patchbay.network.Network;
import dev.patchbay.news.Told;
import dev.patchbay.observe.Observer;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import dev.patchbay.transport.Premises;
import dev.patchbay.transport.Ways;
import dev.patchbay.transport.Workers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.ThreadPool;

/** What all connections of a program's clients share: one HTTP client with its threads, workers, and the time of their limits. */
public final class ClientEngine implements AutoCloseable {

    /** What is not logged of clients: they send the secrets that servers ask for. */
    private static final ParameterFilter FILTER = ParameterFilter.of(
            "password", "token", "secret", "authorization", "cookie", "signature", "apikey", "api_key", "api-key");

    private final Opener opener;
    private final Executor workers;
    private final SessionSettings settings;
    private final Premises premises;
    private final Ticker ticker;
    private final Names names;
    private final UnaryOperator<ReconnectPolicy> policies;
    private final Supplier<? extends RandomGenerator> chance;
    private final Waits waits;

    /**
     * What an engine stands on.
     *
     * @param time of all limits
     * @param workers where what may block is run
     * @param opener opens its connections; closed with the engine
     * @param policies what a policy of the program's is replaced by, lest it follow chance
     * @param chance of what is waited before something is tried again, but for policies
     * @param waits is told what the program's own thread is about to wait for
     */
    public record Ground(
            Time time,
            Executor workers,
            Opener opener,
            UnaryOperator<ReconnectPolicy> policies,
            Supplier<? extends RandomGenerator> chance,
            Waits waits) {}

    /** Sees to it that nobody waits in vain where nothing moves but what the waiting thread moves. */
    @FunctionalInterface
    public interface Waits {

        /**
         * The program's own thread is about to wait.
         *
         * @param stage what for
         * @param longest how much time may pass meanwhile: none where it may take what it takes
         */
        void begin(CompletableFuture<?> stage, Duration longest);
    }

    private ClientEngine(ClientEngine other, SessionSettings settings, Supplier<? extends RandomGenerator> chance) {
        this.opener = other.opener;
        this.workers = other.workers;
        this.settings = settings;
        this.premises = other.premises;
        this.ticker = other.ticker;
        this.names = other.names;
        this.policies = other.policies;
        this.chance = chance;
        this.waits = other.waits;
    }

    private ClientEngine(Ground ground, Observer observer, Limits limits) {
        Complaints complaints = new Complaints();
        Time time = ground.time();
        this.opener = ground.opener();
        this.workers = ground.workers();
        this.policies = ground.policies();
        this.chance = ground.chance();
        this.waits = ground.waits();
        Attendance attendance = new Attendance(complaints);
        this.settings = new SessionSettings(limits, workers, observer, PubSub.local(), time, FILTER, complaints);
        this.premises = Premises.of(attendance, Ways.withParts(new PastJetty()), time);
        this.names = new Names();
        this.ticker = new Ticker(attendance, time, List.of(limits));
        ticker.start();
    }

    /** One that is started; {@link #close} ends it and all of its connections. */
    public static ClientEngine start(Time time, Observer observer, Limits limits) {
        return start(time, observer, limits, Addresses.SYSTEM);
    }

    /** One that asks others for addresses. */
    static ClientEngine start(Time time, Observer observer, Limits limits, Addresses addresses) {
        Executor workers = Workers.ofClients();
        LifeCycle.start(workers);
        Opener opener = Opener.start(new Network.Surroundings(workers, time, addresses));
        return on(
                new Ground(
                        time,
                        workers,
                        opener,
                        UnaryOperator.identity(),
                        ThreadLocalRandom::current,
                        (stage, longest) -> {}),
                observer,
                limits);
    }

    /** One that is started, on other ground than the JVM's. */
    public static ClientEngine on(Ground ground, Observer observer, Limits limits) {
        return new ClientEngine(ground, observer, limits);
    }

    /** The one that programs share which have none of their own; its threads are daemons, and never end. */
    public static ClientEngine shared() {
        return Shared.ENGINE;
    }

    private static final class Shared {
        private static final ClientEngine ENGINE = start(Time.SYSTEM, Observer.NONE, Limits.defaults());
    }

    /** Where what may block is run. */
    public Executor workers() {
        return workers;
    }

    /** The same for one connection, which somebody observes besides; closing one closes all. */
    public ClientEngine observedBy(Observer observer) {
        if (observer == Observer.NONE) {
            return this;
        }
        Told told = Told.of(observer, workers, settings.complaints(), settings.time());
        return new ClientEngine(this, settings.withObserver(settings.observer().and(told.observer())), chance);
    }

    /** The same, with other words whose values are not logged. */
    public ClientEngine filtering(ParameterFilter filter) {
        return new ClientEngine(this, settings.withFilter(filter), chance);
    }

    /** Of all connections that are not over. */
    public Names names() {
        return names;
    }

    /** The program's own thread is about to wait for a stage. As {@link Waits#begin}. */
    public void waitsFor(CompletableFuture<?> stage, Duration longest) {
        waits.begin(stage, longest);
    }

    /** The same, where something else decides how much of a delay is waited, but for policies. */
    public ClientEngine withChance(Supplier<? extends RandomGenerator> other) {
        return new ClientEngine(this, settings, other);
    }

    /** Decides how much of a delay is waited. */
    public RandomGenerator chance() {
        return chance.get();
    }

    /** What decides in a policy's place. */
    public ReconnectPolicy policy(ReconnectPolicy own) {
        return policies.apply(own);
    }

    Opener opener() {
        return opener;
    }

    SessionSettings settings() {
        return settings;
    }

    Premises premises() {
        return premises;
    }

    /** Looks after connections with these limits, too, until the task that it returns is cancelled. */
    Time.Task watch(Limits limits) {
        return ticker.watch(limits);
    }

    /** How many connections are open. */
    public int connections() {
        return premises.attendance().size();
    }

    /** How many threads of the system it has. */
    int threads() {
        return opener.threads() + (workers instanceof ThreadPool pool ? pool.getThreads() : 0);
    }

    @Override
    public void close() {
        ticker.stop();
        premises.attendance().cut();
        opener.close();
        LifeCycle.stop(workers);
    }
}
