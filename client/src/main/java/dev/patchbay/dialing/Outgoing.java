package dev.patchbay.dialing;

import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Request;
import dev.patchbay.log.Complaints;
import dev.patchbay.message.Outbound;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.sending.Pace;
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
import java.util.stream.Stream;

/** What a client sends: at once where it is open; else it waits, or is refused. */
final class Outgoing implements WaitingMessages.Surroundings, Requests.Surroundings {

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
    private final Optional<Throttle> throttle;
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
        this.throttle = rules.rate()
                .map(limit -> new Throttle(pace(limit), rules.queue().isPresent()));
        List<Part> before = List.of(parts, requests, waiting);
        this.current = new CurrentConnection(
                new Parts(Stream.concat(before.stream(), throttle.stream()).toList()));
    }

    CurrentConnection current() {
        return current;
    }

    private Pace pace(ClientRateLimit limit) {
        return new Pace(limit, settings.time(), settings.workers(), this::refused);
    }

    CompletionStage<Void> send(Outbound message, MessageKind kind) {
        Optional<Connection> open = current.open();
        return throttle.isEmpty() && open.isPresent() && waiting.letsPass()
                ? open.get().send(message)
                : send(new Parcel(message, kind, Outgoing::nothing, () -> false));
    }

    @Override
    public CompletionStage<Void> send(Parcel parcel) {
        Optional<Connection> open = current.open();
        if (open.isPresent() && current.isOpenedHere()) {
            throttle.ifPresent(limited -> limited.charge(parcel));
            return parcel.through(open.get());
        }
        if (open.isEmpty() || !waiting.letsPass()) {
            return waiting.send(parcel);
        }
        return throttle.isPresent() ? throttle.get().send(parcel, this::turnOf) : parcel.through(open.get());
    }

    /** The turn of a message has come, through whatever connection there is by now. */
    private CompletionStage<Void> turnOf(Parcel parcel) {
        Optional<Connection> open = current.open();
        return open.isPresent() ? parcel.through(open.get()) : waiting.send(parcel);
    }

    @Override
    public CompletionStage<Void> sendOn(Connection open, Parcel parcel) {
        return throttle.isPresent() ? throttle.get().sendOn(parcel, this::turnOf) : parcel.through(open);
    }

    @Override
    public boolean hasTurns() {
        return throttle.isPresent() && current.open().isPresent();
    }

    RateCounts rateCounts() {
        return throttle.map(Throttle::counts).orElse(RateCounts.NONE);
    }

    private static void nothing() {}

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

    /** What waits to be written to the network. */
    long queuedBytes() {
        return current.open().map(Connection::queuedBytes).orElse(0L);
    }

    /** Completes when a step of the program's has had its turn. */
    <R> GuardedStage<R> step() {
        return guarded("a step has its turn between two callbacks");
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
