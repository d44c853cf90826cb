package dev.patchbay.supervise;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.dialing.ClientEngine;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** What is said about a {@link Supervisor} before it starts. Used by one thread. */
public final class SupervisorBuilder {

    private static final int RESTARTS = 3;
    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);

    /** What a supervisor goes by. */
    record Rules(Strategy strategy, Intensity intensity, Duration stopTimeout) {}

    private final String name;
    private final List<Member> members = new ArrayList<>();
    private Strategy strategy = Strategy.ONE_FOR_ONE;
    private int restarts = RESTARTS;
    private Duration period = PERIOD;
    private Duration stopTimeout = STOP_TIMEOUT;
    private Time time = Time.SYSTEM;
    private Executor workers = task -> ClientEngine.shared().workers().execute(task);

    SupervisorBuilder(String name) {
        this.name = name;
    }

    /** Who is started again when one child has failed: {@link Strategy#ONE_FOR_ONE} unless said. */
    public SupervisorBuilder strategy(Strategy chosen) {
        strategy = chosen;
        return this;
    }

    /**
     * How many restarts it allows, of all children together: 3 within 5 seconds unless said. With one more it gives up.
     *
     * @param most 0 for none
     * @param within how long a restart is remembered
     */
    public SupervisorBuilder intensity(int most, Duration within) {
        if (most < 0 || within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException(
                    "Expected 0 or more restarts within some time, got " + most + " within " + within);
        }
        restarts = most;
        period = within;
        return this;
    }

    /** How long each child may take to end when it is stopped: 5 seconds unless said. Then the next one is. */
    public SupervisorBuilder stopTimeout(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("Expected some time to stop, got " + longest);
        }
        stopTimeout = longest;
        return this;
    }

    /** A client, which is started again where it has failed; see {@link #client(String, Restart, Supplier)}. */
    public SupervisorBuilder client(String child, Supplier<ClientConnection> start) {
        return client(child, Restart.TRANSIENT, start);
    }

    /**
     * A client.
     *
     * @param child its name, which no other child of this supervisor has
     * @param start makes the connection anew, on a worker: {@code () -> new TickerClient_Connector().symbol("btc").background()}. What
     *     it throws is a failure of the child's
     */
    public SupervisorBuilder client(String child, Restart restart, Supplier<ClientConnection> start) {
        members.add(member(child, restart, start));
        return this;
    }

    /**
     * A supervisor of its own. When it gives up, it has failed for this one.
     *
     * @param inner is started, stopped, and started again with its children
     */
    public SupervisorBuilder supervisor(String child, Supplier<Supervisor> inner) {
        members.add(new Member(child, Restart.TRANSIENT, () -> Run.of(inner.get())));
        return this;
    }

    static Member member(String child, Restart restart, Supplier<ClientConnection> start) {
        return new Member(child, restart, () -> Run.of(start.get()));
    }

    SupervisorBuilder time(Time other) {
        time = other;
        return this;
    }

    SupervisorBuilder workers(Executor other) {
        workers = other;
        return this;
    }

    /** Starts the children, one after the other in the order in which they were named, on a worker. Returns at once. */
    public Supervisor start() {
        Supervisor supervisor =
                new Supervisor(name, new Rules(strategy, new Intensity(restarts, period), stopTimeout), time, workers);
        supervisor.start(members);
        return supervisor;
    }
}
