package dev.patchbay.dialing;

import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Next;
import dev.patchbay.client.Opened;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.session.Mailbox;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
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
    private final List<Part> parts;
    private final List<Consumer<ClientState>> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<Connection> current = Optional.empty();
    private volatile Optional<Opened> opened = Optional.empty();

    /**
     * Not begun.
     *
     * @param callee makes the client's object, which lives as long as this
     */
    public ClientSession(ClientEngine engine, Plan plan, Function<ClientConnection, Callee> callee) {
        this.engine = engine;
        this.name = plan.name();
        this.parts = List.copyOf(plan.parts());
        Callee made = callee.apply(this);
        SessionDialer dialer = new SessionDialer(
                engine.opener(),
                engine.settings(),
                engine.premises(),
                made.calls(),
                plan.asking(),
                new SessionDialer.Holder() {
                    @Override
                    public void opens(Connection open, Map<String, List<String>> answer, Optional<String> subprotocol) {
                        ClientSession.this.opens(open, answer, subprotocol);
                    }

                    @Override
                    public boolean takes(Inbound message) {
                        return parts.stream().anyMatch(part -> part.takes(message));
                    }

                    @Override
                    public void ends() {
                        current = Optional.empty();
                        parts.forEach(Part::ends);
                    }
                });
        Lifecycle.Surroundings with = new Lifecycle.Surroundings(
                dialer,
                attempt -> next(made.closed(), plan.policy(), attempt),
                engine.settings().time(),
                engine.settings().workers(),
                this);
        this.life = new Lifecycle(plan.uri(), with, this::moved);
    }

    /** Begins to connect. */
    public void start() {
        life.start();
    }

    /** Completes with the first state that satisfies: that which is here, or one to come. */
    public CompletionStage<ClientState> reaches(Predicate<ClientState> wanted) {
        CompletableFuture<ClientState> reached = new CompletableFuture<>();
        Consumer<ClientState> listener = state -> {
            if (wanted.test(state)) {
                reached.complete(state);
            }
        };
        listeners.add(listener);
        listener.accept(life.state());
        var unused = reached.whenComplete((state, failure) -> listeners.remove(listener));
        return reached;
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
        return opened.orElseThrow(() -> new IllegalStateException("The connection " + name + " was never open"));
    }

    private void opens(Connection open, Map<String, List<String>> answer, Optional<String> subprotocol) {
        int attempt = life.state() instanceof ClientState.Connecting connecting
                ? connecting.attempt()
                : life.state() instanceof ClientState.Handshaking handshaking ? handshaking.attempt() : 1;
        Opened how = new Opened(attempt, opened.isEmpty(), answer, subprotocol);
        opened = Optional.of(how);
        current = Optional.of(open);
        parts.forEach(part -> part.opens(open, how));
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
        Optional<Connection> open = current;
        return open.isPresent()
                ? action.apply(open.get())
                : CompletableFuture.failedStage(new NotConnected(life.state()));
    }

    @Override
    public void close(CloseReason reason) {
        life.close(reason);
    }

    @Override
    public void reconnect() {
        life.reconnect();
    }

    @Override
    public boolean awaitOpen(Duration longest) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        CompletableFuture<ClientState> state =
                reaches(any -> any instanceof ClientState.Open || any.isFinal()).toCompletableFuture();
        var unused = state.whenComplete((any, failure) -> reached.countDown());
        var alarm = engine.settings().time().after(longest, reached::countDown);
        try {
            reached.await();
        } finally {
            alarm.cancel();
            state.cancel(false);
        }
        return isOpen();
    }

    @Override
    public AutoCloseable listen(Consumer<ClientState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
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
            parts.forEach(part -> part.over(state));
        }
        for (Consumer<ClientState> listener : listeners) {
            try {
                listener.accept(state);
            } catch (RuntimeException failure) {
                failed(failure);
            }
        }
    }

    @Override
    public void runStarts() {}

    @Override
    public void runEnds() {}

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
