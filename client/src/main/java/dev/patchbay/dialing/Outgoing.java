package dev.patchbay.dialing;

import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Request;
import dev.patchbay.log.Complaints;
import dev.patchbay.message.Outbound;
import dev.patchbay.session.GuardedStage;
import dev.patchbay.session.ServedConnection;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.FragmentedMessage;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.socket.WaitsForItselfException;
import dev.patchbay.time.Time;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** What a client sends: at once where it is open; else it waits, or is refused. */
final class Outgoing implements WaitingMessages.Surroundings, Requests.Surroundings {

    private static final Runnable NOTHING = () -> {};

    /** Whose it is. */
    interface Owner {

        String name();

        ClientState state();

        boolean isRunHere();
    }

    private final Owner owner;
    private final SessionSettings settings;
    private final WaitingMessages waiting;
    private final Requests requests;
    private final CurrentConnection current;

    /**
     * Nothing yet.
     *
     * @param parts come before what waits here
     */
    Outgoing(Owner owner, SessionSettings settings, Rules rules, Part parts) {
        this.owner = owner;
        this.settings = settings;
        this.waiting = new WaitingMessages(rules.queue(), this);
        this.requests = new Requests(rules.requests(), this);
        this.current = new CurrentConnection(new Parts(List.of(parts, requests, waiting)));
    }

    CurrentConnection current() {
        return current;
    }

    CompletionStage<Void> send(Outbound message) {
        Optional<Connection> open = current.open();
        return open.isPresent() && waiting.letsPass() ? open.get().send(message) : send(message, NOTHING);
    }

    @Override
    public CompletionStage<Void> send(Outbound message, Runnable passes) {
        Optional<Connection> open = current.open();
        return open.isPresent() && (waiting.letsPass() || current.isOpenedHere())
                ? WaitingMessages.pass(open.get(), message, passes)
                : waiting.send(message, passes);
    }

    <T> CompletionStage<T> ask(Request<T> request) {
        return requests.ask(request);
    }

    /** What only makes sense at once. */
    CompletionStage<Void> through(Function<ServedConnection, CompletionStage<Void>> action) {
        Optional<ServedConnection> open = served();
        return open.isPresent() ? action.apply(open.get()) : CompletableFuture.failedStage(notConnected());
    }

    /**
     * Begins a message that is sent part by part.
     *
     * @throws NotConnected where it is not open
     */
    FragmentedMessage begin(boolean text) {
        try {
            return served().orElseThrow(this::notConnected).begin(text);
        } catch (MessageDroppedException ended) {
            throw notConnected();
        }
    }

    private NotConnected notConnected() {
        return new NotConnected(owner.state());
    }

    private Optional<ServedConnection> served() {
        return current.open().filter(ServedConnection.class::isInstance).map(ServedConnection.class::cast);
    }

    @Override
    public Optional<Connection> open() {
        return current.open();
    }

    @Override
    public ClientState state() {
        return owner.state();
    }

    @Override
    public boolean isRunHere() {
        return owner.isRunHere();
    }

    @Override
    public void flush() {
        served().ifPresent(ServedConnection::flush);
    }

    @Override
    public Time time() {
        return settings.time();
    }

    @Override
    public Executor workers() {
        return settings.workers();
    }

    @Override
    public GuardedStage<Void> stage() {
        return guarded("a message waits for the next connection");
    }

    /** Completes when it is over, for good. */
    GuardedStage<ClientState> end() {
        return guarded("the connection ends behind its callbacks");
    }

    @Override
    public void refused(Outbound message) {
        Complaints.quietly(() -> settings.observer().dropped(owner.name(), message.size()));
    }

    /** The stage of what comes about when callbacks have returned. */
    private <T> GuardedStage<T> guarded(String why) {
        return new GuardedStage<>(settings.workers(), () -> {
            if (isRunHere()) {
                throw new WaitsForItselfException(why + ", and this is one that has not returned");
            }
        });
    }
}
