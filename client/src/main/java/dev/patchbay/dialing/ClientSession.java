package dev.patchbay.dialing;

import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Next;
import dev.patchbay.client.Opened;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.message.Outbound;
import dev.patchbay.session.Mailbox;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection of a client's, through all its attempts. */
public final class ClientSession implements ClientConnection, Mailbox.Owner {

    private static final Logger LOG = LoggerFactory.getLogger(ClientSession.class);

    /**
     * What is said about it before it begins.
     *
     * @param name in the log
     * @param uri what it connects to
     * @param asking what is said about every attempt
     * @param policy what happens when there is no connection
     * @param parts who takes part in it
     */
    public record Plan(String name, URI uri, SessionDialer.Asking asking, ReconnectPolicy policy, List<Part> parts) {}

    private final ClientEngine engine;
    private final String name;
    private final Lifecycle life;
    private final Parts parts;
    private final CurrentConnection current;
    private final StateListeners listeners = new StateListeners(this);

    /**
     * Not begun.
     *
     * @param callee makes the client's object, which lives as long as this
     */
    public ClientSession(ClientEngine engine, Plan plan, Function<ClientConnection, Callee> callee) {
        this.engine = engine;
        this.name = plan.name();
        this.parts = new Parts(List.copyOf(plan.parts()));
        this.current = new CurrentConnection(parts);
        Callee made = callee.apply(this);
        SessionDialer dialer = new SessionDialer(
                engine.opener(), engine.settings(), engine.premises(), made.calls(), plan.asking(), current);
        Lifecycle.Surroundings with = new Lifecycle.Surroundings(
                dialer,
                attempt -> next(made.closed(), plan.policy(), attempt),
                engine.settings().time(),
                engine.settings().workers(),
                this);
        this.life = new Lifecycle(plan.uri(), with, this::moved);
        parts.begins(this);
    }

    /** Begins to connect. */
    public void start() {
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
        return name;
    }

    @Override
    public ClientState state() {
        return life.state();
    }

    @Override
    public Opened opened() {
        return current.how().orElseThrow(() -> new IllegalStateException("The connection " + name + " was never open"));
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        return through(open -> open.send(message));
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        return through(open -> open.ping(payload));
    }

    private CompletionStage<Void> through(Function<Connection, CompletionStage<Void>> action) {
        Optional<Connection> open = current.open();
        return open.isPresent()
                ? action.apply(open.get())
                : CompletableFuture.failedStage(new NotConnected(life.state()));
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
    public void reconnect() {
        life.reconnect();
    }

    @Override
    public boolean awaitOpen(Duration longest) throws InterruptedException {
        CompletableFuture<ClientState> reached = reaches(any -> any instanceof ClientState.Open || any.isFinal());
        var alarm = engine.settings().time().after(longest, () -> reached.complete(state()));
        try {
            return reached.get() instanceof ClientState.Open;
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
    private Next next(Callee.Closed callee, ReconnectPolicy policy, Attempt attempt) {
        CloseReason reason = attempt.why() instanceof ClientState.Ended.Lost lost
                ? lost.reason()
                : CloseReason.of(CloseReason.ABNORMAL);
        Next own = Next.asUsual();
        try {
            own = callee.closed(reason, attempt);
        } catch (Throwable failure) {
            failed(failure);
        }
        return own instanceof Next.AsUsual ? policy.next(attempt) : own;
    }

    private void moved(ClientState state) {
        if (state.isFinal()) {
            parts.over(state);
        }
        listeners.tell(state);
    }

    /** A policy or a listener has failed. */
    @Override
    public void failed(Throwable failure) {
        engine.settings()
                .complaints()
                .tell(
                        "client " + failure.getClass().getName(),
                        more -> LOG.error(
                                "The policy or a listener of the client {} failed{}",
                                name,
                                more,
                                LoggedFailure.of(failure)));
    }

    @Override
    public String toString() {
        return name + ", " + life.state();
    }
}
