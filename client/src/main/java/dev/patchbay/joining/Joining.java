package dev.patchbay.joining;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Opened;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.dialing.ClientSession;
import dev.patchbay.dialing.Part;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.protocol.ServerMessage;
import dev.patchbay.session.Handover;
import dev.patchbay.socket.Connection;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The channels of one connection. Any thread. */
public final class Joining implements ChannelSocket, Part {

    private static final String SERVER = "phoenix";
    private static final Inbound EMPTY = Inbound.Text.of("{}");

    private final Post post = new Post(Protocol.V2);
    private final RejoinDelays delays;
    private final List<Seat> seats = new ArrayList<>(); // guarded by this
    private volatile Optional<ClientSession> session = Optional.empty();
    private volatile Optional<Desk> desk = Optional.empty();
    private final Pulse pulse =
            new Pulse(this::after, this::beat, () -> session().reconnect());
    private boolean isOver; // guarded by this

    /**
     * Of a connection that has not begun.
     *
     * @param delays before a channel is joined again
     */
    public Joining(RejoinDelays delays) {
        this.delays = delays;
    }

    @Override
    public void begins(ClientSession begun) {
        session = Optional.of(begun);
        desk = Optional.of(new Desk(begun, post));
    }

    private ClientSession session() {
        return session.orElseThrow();
    }

    /** Does something to the state of channels; and then, without the lock, sends what that has laid ready. */
    void locked(Runnable step) {
        synchronized (this) {
            step.run();
        }
        post.deliver();
    }

    Desk desk() {
        return desk.orElseThrow();
    }

    Post post() {
        return post;
    }

    boolean isOpen() {
        return post.isOpen();
    }

    void well() {
        session().well();
    }

    Duration delay(int tries) {
        return delays.behind(tries);
    }

    Time.Task after(Duration delay, Runnable step) {
        return session().settings().time().after(delay, step);
    }

    /** On a worker. */
    void later(Runnable step) {
        Handover.toWorker(session().settings().workers(), step);
    }

    /** Tells somebody, in the turn of the listeners: behind what has come, and before what comes. */
    void tell(Runnable step) {
        session().inTurn(step);
    }

    /** A listener has failed. */
    void failed(Throwable failure) {
        session().failures().failed(failure);
    }

    /** A channel that begins; another of its topic leaves. Under the lock. */
    void takesPlace(Seat seat) {
        List.copyOf(seats).stream()
                .filter(other -> other.topic().equals(seat.topic()))
                .forEach(other -> other.place().leave());
        seats.add(seat);
    }

    /** Under the lock. */
    void leavesPlace(Place place) {
        seats.removeIf(seat -> seat.place() == place);
    }

    private synchronized List<Seat> seats() {
        return List.copyOf(seats);
    }

    private List<Place> places() {
        return seats().stream().map(Seat::place).toList();
    }

    @Override
    public ClientChannel channel(String topic, Supplier<JsonValue> payload) {
        return new Seat(this, topic, payload);
    }

    @Override
    public List<ClientChannel> channels() {
        return List.copyOf(seats());
    }

    @Override
    public ClientConnection connection() {
        return session();
    }

    @Override
    public void close() {
        session().close();
    }

    @Override
    public CompletionStage<Duration> ping() {
        if (!isOpen()) {
            return CompletableFuture.failedStage(
                    new ClientException.NotConnected(session().state()));
        }
        Time time = session().settings().time();
        long start = time.nanoTime();
        Asked ping =
                desk().asked(new Desk.Wish(SERVER, "heartbeat", EMPTY, ClientChannel.TIMEOUT), reply -> {}, () -> {});
        locked(() -> post.put(Optional.empty(), post.ref(), ping));
        return ping.stage().thenApply(reply -> Duration.ofNanos(time.nanoTime() - start));
    }

    @Override
    public void opens(Connection open, Opened how) {
        post.opens(open);
        places().forEach(Place::ask); // who has come meanwhile, and then who comes back: as phoenix.js
        locked(() -> places().forEach(Place::opens));
        places().forEach(Place::ask);
        pulse.begins();
    }

    private void beat() {
        Asked sign = desk().asked(new Desk.Wish(SERVER, "heartbeat", EMPTY, HEARTBEAT), reply -> {}, () -> {});
        locked(() -> post.put(Optional.empty(), post.ref(), sign));
    }

    @Override
    public boolean takes(Inbound message) {
        pulse.hears();
        ServerMessage said;
        try {
            said = post.read(message);
        } catch (DecodeException unreadable) {
            return false; // as the callback will say
        }
        if (!(said instanceof ServerMessage.Reply reply)) {
            return false;
        }
        post.takes(reply).ifPresent(asked -> asked.succeed(new ChannelReply(reply.status(), reply.payload())));
        return seats().stream().noneMatch(Seat::hearsJoins);
    }

    /** What is said to channels, one after the other. */
    public SocketCalls calls() {
        return new SocketCalls() {
            @Override
            public Answer onText(Inbound.Text message, Connection connection) {
                return hears(message);
            }

            @Override
            public Answer onBinary(Inbound.Binary message, Connection connection) {
                return hears(message);
            }
        };
    }

    private Answer hears(Inbound message) {
        ServerMessage said = post.read(message);
        for (Seat seat : seats()) {
            if (said instanceof ServerMessage.Reply reply) {
                seat.hearsJoin(reply);
            } else if (seat.isMeant(said)) {
                seat.hears(said);
            }
        }
        return Answer.none();
    }

    @Override
    public void breaks() {
        pulse.ends();
        post.breaks();
        locked(() -> places().forEach(Place::breaks));
    }

    @Override
    public void over(ClientState last) {
        locked(() -> {
            isOver = true;
            places().forEach(Place::ends);
        });
    }

    /** Whether the connection is over, for good. Under the lock. */
    boolean isOver() {
        return isOver;
    }
}
