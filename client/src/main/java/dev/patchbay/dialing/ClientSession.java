package dev.patchbay.dialing;

import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Next;
import dev.patchbay.client.Opened;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.client.Request;
import dev.patchbay.message.Outbound;
import dev.patchbay.session.GuardedStage;
import dev.patchbay.session.Mailbox;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.FragmentedMessage;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.WaitsForItselfException;
import dev.patchbay.time.Time;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One connection of a client's, through all its attempts. */
public final class ClientSession implements ClientConnection, Outgoing.Owner {

    /**
     * What is said about it before it begins.
     *
     * @param name in the log
     * @param uri what it connects to
     * @param asking what is said about every attempt
     * @param policy what happens when there is no connection
     * @param rules its bounds
     * @param parts who takes part in it
     */
    public record Plan(
            String name, URI uri, SessionDialer.Asking asking, ReconnectPolicy policy, Rules rules, List<Part> parts) {

        /** With the bounds that nobody has changed. */
        public Plan(String name, URI uri, SessionDialer.Asking asking, ReconnectPolicy policy, List<Part> parts) {
            this(name, uri, asking, policy, Rules.DEFAULT, parts);
        }
    }

    private final SessionSettings settings;
    private final Plan plan;
    private final Parts parts;
    private final Outgoing outgoing;
    private final Lifecycle life;
    private final Callee callee;
    private final Dialer dialer;
    private final Supplier<Time.Task> watching;
    private final Turn turn;
    private final StateListeners listeners;
    private volatile Time.Task watch = () -> {};

    /**
     * Not begun.
     *
     * @param callee makes the client's object, which lives as long as this
     */
    public ClientSession(ClientEngine engine, Plan plan, Function<ClientConnection, Callee> callee) {
        Limits limits = plan.rules().limits();
        this.plan = plan;
        this.settings = engine.settings().withLimits(limits);
        this.turn = new Turn(plan.name(), settings.complaints());
        this.listeners = new StateListeners(turn);
        this.watching = () -> engine.watch(limits);
        this.parts = new Parts(List.copyOf(plan.parts()));
        this.outgoing = new Outgoing(this, settings, plan.rules(), parts);
        Lifecycle.Surroundings with = new Lifecycle.Surroundings(
                (uri, attempt, events) -> dialer().dial(uri, attempt, events),
                this::next,
                settings.time(),
                settings.workers(),
                turn);
        this.life = new Lifecycle(plan.uri(), with, this::moved);
        this.callee = callee.apply(this);
        Dialer network = new SessionDialer(
                engine.opener(), settings, engine.premises(), this.callee.calls(), plan.asking(), outgoing.current());
        this.dialer = new PreparingDialer(parts, network);
        parts.begins(this);
    }

    /** The time of its limits. */
    public Time time() {
        return settings.time();
    }

    /** Where what may block runs. */
    public Executor workers() {
        return settings.workers();
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
        watch = watching.get();
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

    @Override
    public boolean isOpen() {
        return outgoing.open().isPresent();
    }

    @Override
    public Opened opened() {
        return outgoing.current()
                .how()
                .orElseThrow(() -> new IllegalStateException("The connection " + name() + " was never open"));
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        return outgoing.send(message);
    }

    @Override
    public <T> CompletionStage<T> request(Request<T> request) {
        if (callee.calls().streamsText()) {
            throw new IllegalStateException("A client that takes its text as a Reader hears no answers");
        }
        return outgoing.ask(request);
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        return outgoing.through(open -> open.ping(payload));
    }

    @Override
    public CompletionStage<Void> pong(ByteBuffer payload) {
        return outgoing.through(open -> open.pong(payload));
    }

    @Override
    public FragmentedMessage beginText() {
        return outgoing.begin(true);
    }

    @Override
    public FragmentedMessage beginBinary() {
        return outgoing.begin(false);
    }

    /** Whether this thread runs a callback, a policy or a listener of this client's. */
    @Override
    public boolean isRunHere() {
        return turn.isHere() || outgoing.current().isRunHere();
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
        var alarm = settings.time().after(longest, () -> reached.complete(state()));
        try {
            reached.get();
            return isOpen();
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        } finally {
            alarm.cancel();
            reached.cancel(false);
        }
    }

    @Override
    public AutoCloseable listen(Consumer<ClientState> listener) {
        return listeners.add(listener)::run;
    }

    /** The client's own word first. */
    private Next next(Attempt attempt) {
        CloseReason reason = attempt.why() instanceof ClientState.Ended.Lost lost
                ? lost.reason()
                : CloseReason.of(CloseReason.ABNORMAL);
        Next own = Next.asUsual();
        try {
            own = callee.closed().closed(reason, attempt);
        } catch (Throwable failure) {
            turn.failed(failure);
        }
        return own instanceof Next.AsUsual ? plan.policy().next(attempt) : own;
    }

    private void moved(ClientState state) {
        if (state.isFinal()) {
            watch.cancel();
            outgoing.current().over(state);
        }
        listeners.tell(state);
    }

    @Override
    public String toString() {
        return name() + ", " + life.state();
    }
}
