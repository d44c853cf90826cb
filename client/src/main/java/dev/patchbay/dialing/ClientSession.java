package dev.patchbay.dialing;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientStatus;
import dev.patchbay.client.Registration;
import dev.patchbay.session.GuardedStage;
import dev.patchbay.session.Mailbox;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.WaitsForItselfException;
import dev.patchbay.time.Time;
import dev.patchbay.trace.TraceSink;
import dev.patchbay.tracing.Watch;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One connection of a client's, through all its attempts. */
public final class ClientSession extends Sender implements Outgoing.Owner {

    private final SessionSettings settings;
    private final ClientPlan plan;
    private final Watch watcher;
    private final Parts parts;
    private final Outgoing outgoing;
    private final Lifecycle life;
    private final Callee callee;
    private final Dialer dialer;
    private final ClientEngine engine;
    private final Turn turn;
    private final StateListeners listeners;
    private volatile Time.Task watch = () -> {};

    /**
     * Not begun.
     *
     * @param callee makes the client's object, which lives as long as this
     */
    public ClientSession(ClientEngine engine, ClientPlan plan, Function<ClientConnection, Callee> callee) {
        this.engine = engine;
        this.plan = plan;
        this.watcher = new Watch(
                new Watch.Subject(plan.name(), plan.asking().route()),
                engine.settings().withLimits(plan.rules().limits()),
                engine.premises());
        this.settings = watcher.settings();
        this.turn = new Turn(plan.name(), settings.complaints());
        this.listeners = new StateListeners(turn);
        this.parts = new Parts(List.copyOf(plan.parts()));
        this.outgoing = new Outgoing(this, settings, plan.rules(), parts);
        Lifecycle.Surroundings with = new Lifecycle.Surroundings(
                (uri, attempt, events) -> dialer().dial(uri, attempt, events),
                attempt -> callee().next(attempt, plan.policy(), turn),
                settings.time(),
                settings.workers(),
                turn);
        this.life = new Lifecycle(plan.uri(), with, this::moved);
        this.callee = callee.apply(this);
        Dialer network =
                new SessionDialer(engine.opener(), watcher, this.callee.calls(), plan.asking(), outgoing.current());
        this.dialer = plan.parts().isEmpty() ? network : new PreparingDialer(parts, network);
        parts.begins(this);
    }

    /** Its time, its workers, and what else it shares. */
    public SessionSettings settings() {
        return settings;
    }

    /** A secret is in no trace from now on. */
    public void hides(String secret) {
        watcher.hides(secret);
    }

    /** Who is told of what fails that should not. */
    public Mailbox.Owner failures() {
        return turn;
    }

    private Dialer dialer() {
        return dialer;
    }

    /** Begins to connect. */
    public void start() {
        watch = engine.watch(plan.rules().limits());
        life.start();
    }

    /** Completes with the first state that satisfies: that which is here, or one to come. On a worker; nobody blocks there. */
    public CompletableFuture<ClientState> reaches(Predicate<ClientState> wanted) {
        CompletableFuture<ClientState> reached = new CompletableFuture<>();
        listeners.await(wanted, this::state, reached);
        return reached;
    }

    /** What it is for has succeeded, so that the next failure is a first one, though it was not open for long. Any thread. */
    public void well() {
        life.well();
    }

    @Override
    public String name() {
        return plan.name();
    }

    @Override
    public ClientState state() {
        return life.state();
    }

    /** Whether this thread runs a callback, a policy or a listener of this client's. */
    @Override
    public boolean isRunHere() {
        return turn.isHere() || outgoing.current().isRunHere();
    }

    @Override
    Outgoing outgoing() {
        return outgoing;
    }

    @Override
    Callee callee() {
        return callee;
    }

    @Override
    public void close(CloseReason reason) {
        if (!reason.isSendable()) {
            throw new IllegalArgumentException("The close code " + reason.code()
                    + " must not be sent (RFC 6455, section 7.4); use 1000, 1001, 1008, 1011 or one from 3000 to 4999");
        }
        life.close(reason);
    }

    @Override
    public CompletionStage<ClientState> closed() {
        GuardedStage<ClientState> end = outgoing.end();
        var unused = reaches(ClientState::isFinal).thenAccept(end::succeed);
        return end;
    }

    @Override
    public void reconnect() {
        life.reconnect();
    }

    @Override
    public boolean awaitOpen(Duration longest) throws InterruptedException {
        if (isOpen()) {
            return true;
        }
        if (isRunHere()) {
            throw new WaitsForItselfException("the next connection is asked for when this callback has returned");
        }
        CompletableFuture<ClientState> reached = reaches(any -> any.isFinal() || isOpen());
        Time.Task alarm = settings.time().after(longest, () -> reached.cancel(false));
        try {
            engine.waitsFor(reached, longest);
            StateListeners.waitFor(reached);
        } finally {
            alarm.cancel();
            reached.cancel(false);
        }
        return isOpen();
    }

    @Override
    public Registration listen(Consumer<ClientState> listener) {
        return listeners.add(listener)::run;
    }

    @Override
    public Registration trace(TraceSink sink) {
        return watcher.trace(sink);
    }

    @Override
    public <T, R> CompletionStage<R> inTurn(Class<T> type, Function<? super T, ? extends R> step) {
        Supplier<R> whole = Steps.of(callee.client(), type, step);
        GuardedStage<R> done = outgoing.step();
        Steps steps = outgoing.current().steps();
        steps.add(whole, done);
        life.inTurn(() -> steps.moved(life.state()));
        return done;
    }

    /** As {@link #inTurn}, for a part: behind what has come, and before what comes. Any thread; returns at once. */
    public void inTurn(Runnable step) {
        Steps steps = outgoing.current().steps();
        steps.add(step);
        life.inTurn(() -> steps.moved(life.state()));
    }

    @Override
    public ClientStatus status() {
        return new ClientStatus(name(), life.state(), watcher.attempts(), watcher.openings(), outgoing.queuedBytes());
    }

    private void moved(ClientState state) {
        watcher.moved(state);
        outgoing.current().steps().moved(state);
        if (state.isFinal()) {
            watch.cancel();
            outgoing.current().over(state);
            engine.names().over(this);
        }
        listeners.tell(state);
    }

    @Override
    public String toString() {
        return status().toString();
    }
}
