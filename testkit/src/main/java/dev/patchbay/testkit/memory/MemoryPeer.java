package dev.patchbay.testkit.memory;

import dev.patchbay.attendance.Attendee;
import dev.patchbay.message.Inbound;
import dev.patchbay.session.SocketSession;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.ConnectionInfo;
import dev.patchbay.socket.Limits;
import dev.patchbay.testkit.peer.Peer;
import dev.patchbay.testkit.peer.PeerListener;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * The client's end of a connection without a network, and what Jetty is to a session otherwise: frames are read while the session
 * wants them, and time limits are looked after.
 */
final class MemoryPeer implements Peer, Attendee {

    private final PeerListener audience;
    private final SocketSession session;
    private final MemoryWire wire;
    private final MemoryVenue venue;
    private final Limits limits;
    private final FailureObserver observer;
    private final Queue<BooleanSupplier> arriving = new ConcurrentLinkedQueue<>();
    private final AtomicInteger demand = new AtomicInteger(1);
    private final AtomicInteger readers = new AtomicInteger();
    private volatile Instant heardAt;
    private volatile Optional<Instant> closingSince = Optional.empty();

    MemoryPeer(
            PeerListener audience, SocketSession session, MemoryVenue venue, Limits limits, FailureObserver observer) {
        this.audience = audience;
        this.session = session;
        this.venue = venue;
        this.limits = limits;
        this.observer = observer;
        this.wire = new MemoryWire(audience, this, bytes -> observer.dropped(session.id(), bytes));
        this.heardAt = venue.clock().instant();
    }

    void open() {
        venue.attendance().add(this);
        venue.turns().execute(() -> session.open(wire));
        venue.attendance().closing().ifPresent(this::drain);
    }

    @Override
    public void text(String text) {
        receive(Inbound.Text.of(text));
    }

    @Override
    public void binary(byte[] bytes) {
        receive(new Inbound.Binary(bytes));
    }

    @Override
    public void ping(byte[] payload) {
        arrive(() -> {
            if (!wire.isOpen()) {
                return true;
            }
            wire.pong(payload);
            return session.receivePing(ByteBuffer.wrap(payload));
        });
    }

    @Override
    public void pong(byte[] payload) {
        arrive(() -> !wire.isOpen() || session.receivePong(ByteBuffer.wrap(payload)));
    }

    @Override
    public void close(CloseReason reason) {
        arrive(() -> {
            closingSince = Optional.of(venue.clock().instant());
            session.receiveClose(() -> {
                if (wire.startClosing()) {
                    audience.closed(reason);
                }
                end(reason);
            });
            return false;
        });
    }

    @Override
    public void vanish() {
        arriving.clear();
        end(CloseReason.of(CloseReason.ABNORMAL));
    }

    /** Everything runs on the test's own thread, and is over. */
    @Override
    public void settle() {}

    @Override
    public Optional<List<Throwable>> failures() {
        return Optional.of(observer.failures());
    }

    @Override
    public ConnectionInfo info() {
        return session.info();
    }

    @Override
    public void checkTimes() {
        Instant now = venue.clock().instant();
        if (closingSince.isPresent()) {
            if (isOver(limits.closeTimeout(), closingSince.get(), now)) {
                venue.turns().execute(session::stopWaiting);
            }
        } else if (demand.get() > 0 && isOver(limits.idleTimeout(), heardAt, now)) {
            venue.turns().execute(() -> wire.close(CloseReason.of(CloseReason.GOING_AWAY)));
        }
    }

    @Override
    public void drain(CloseReason reason) {
        venue.turns().execute(() -> session.closeAfterCalls(reason));
    }

    @Override
    public void cut() {
        vanish();
    }

    /** The session has room again. */
    void readOn() {
        heardAt = venue.clock().instant();
        demand.incrementAndGet();
        venue.turns().execute(this::read);
    }

    /** A well-behaved client answers a close frame as soon as it sees it. */
    void answerClose(CloseReason reason) {
        end(reason);
    }

    /** And a ping. */
    void answerPing(byte[] payload) {
        pong(payload);
    }

    private void receive(Inbound message) {
        arrive(() -> {
            if (!wire.isOpen()) {
                return true;
            }
            if (message.size() > limits.messageSize()) {
                wire.close(CloseReason.of(CloseReason.MESSAGE_TOO_BIG));
                return false;
            }
            return session.receive(message);
        });
    }

    private void arrive(BooleanSupplier frame) {
        arriving.add(frame);
        venue.turns().execute(this::read);
    }

    /** Reads while there is something, and it is wanted; one thread at a time, which looks again when others came by. */
    private void read() {
        if (readers.getAndIncrement() > 0) {
            return;
        }
        int seen = 1;
        while (seen > 0) {
            while (demand.get() > 0 && !arriving.isEmpty()) {
                heardAt = venue.clock().instant();
                demand.decrementAndGet();
                if (arriving.remove().getAsBoolean()) {
                    demand.incrementAndGet();
                }
            }
            seen = readers.addAndGet(-seen);
        }
    }

    private void end(CloseReason reason) {
        wire.startClosing();
        if (venue.attendance().remove(this)) {
            venue.turns().execute(() -> session.closed(reason, venue.attendance()::handled));
        }
    }

    private static boolean isOver(Duration limit, Instant since, Instant now) {
        return Duration.between(since, now).compareTo(limit) > 0;
    }
}
