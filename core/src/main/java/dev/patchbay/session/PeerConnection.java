package dev.patchbay.session;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.Subscriber;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.FragmentedMessage;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/** The way to one peer, from its handlers and the rest of the program to its {@link Wire}. */
final class PeerConnection implements ServedConnection, Subscriber {

    private static final int MOST_OF_CONTROL = 125;
    private static final AtomicLong IDS = new AtomicLong();

    private final String id = Long.toString(IDS.incrementAndGet(), Character.MAX_RADIX);
    private final String route;
    private final String path;
    private final SocketAddress remoteAddress;
    private final SessionSettings settings;
    private volatile Wire wire = ClosedWire.INSTANCE;

    PeerConnection(Opening opening, SessionSettings settings) {
        this.route = opening.route();
        this.path = opening.path();
        this.remoteAddress = opening.remoteAddress();
        this.settings = settings;
    }

    /** Is open from now on. */
    void open(Wire opened) {
        wire = opened;
    }

    /** Has ended, and leaves its topics. */
    void end() {
        wire = ClosedWire.INSTANCE;
        settings.pubSub().unsubscribeAll(this);
    }

    Wire wire() {
        return wire;
    }

    /** The path of its place. */
    String route() {
        return route;
    }

    /** The path that was asked for. */
    String path() {
        return path;
    }

    @Override
    public SessionSettings settings() {
        return settings;
    }

    @Override
    public void cork() {
        wire.cork();
    }

    @Override
    public void flush() {
        wire.flush();
    }

    @Override
    public void uncork() {
        wire.uncork();
    }

    @Override
    public void post(Outbound message) {
        wireFor(message).post(message);
    }

    @Override
    public void deliver(Broadcast broadcast) {
        deliver(broadcast.payload());
    }

    @Override
    public void deliver(Outbound message) {
        wireFor(message).deliver(message);
    }

    @Override
    public void subscribe(String topic) {
        settings.pubSub().subscribe(topic, this);
    }

    @Override
    public void unsubscribe(String topic) {
        settings.pubSub().unsubscribe(topic, this);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public SocketAddress remoteAddress() {
        return remoteAddress;
    }

    @Override
    public boolean isOpen() {
        return wire.isOpen();
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        return wireFor(message).send(message);
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        return wire.ping(copy("ping", payload));
    }

    @Override
    public CompletionStage<Void> pong(ByteBuffer payload) {
        return wire.pong(copy("pong", payload));
    }

    @Override
    public FragmentedMessage begin(boolean text) {
        return wire.begin(text);
    }

    private static ByteBuffer copy(String frame, ByteBuffer payload) {
        if (payload.remaining() > MOST_OF_CONTROL) {
            throw new IllegalArgumentException("A " + frame + " holds at most " + MOST_OF_CONTROL
                    + " bytes (RFC 6455, section 5.5), got " + payload.remaining());
        }
        byte[] copy = new byte[payload.remaining()];
        payload.duplicate().get(copy);
        return ByteBuffer.wrap(copy);
    }

    @Override
    public void close(CloseReason reason) {
        if (!reason.isSendable()) {
            throw new IllegalArgumentException("The close code " + reason.code()
                    + " must not be sent (RFC 6455, section 7.4); use 1000, 1001, 1008, 1011 or one from 3000 to 4999");
        }
        wire.close(reason);
    }

    @Override
    public long queuedBytes() {
        return wire.queuedBytes();
    }

    private Wire wireFor(Outbound message) {
        Wire current = wire;
        if (current == ClosedWire.INSTANCE) {
            settings.observer().dropped(id(), message.size());
        }
        return current;
    }
}
