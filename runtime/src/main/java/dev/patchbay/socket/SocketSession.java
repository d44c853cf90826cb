package dev.patchbay.socket;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The state of one peer: its generated calls, their mailbox, and what becomes of their answers and failures. A transport
 * makes one per connection, opens it with its {@link Wire}, and brings it what is received.
 */
public final class SocketSession implements Connection {

    private static final Logger LOG = LoggerFactory.getLogger(SocketSession.class);
    private static final int MAX_PING_BYTES = 125;
    private static final AtomicLong IDS = new AtomicLong();

    private final long id = IDS.incrementAndGet();
    private final String path;
    private final SocketAddress remoteAddress;
    private final SocketCalls calls;
    private final SessionSettings settings;
    private final Mailbox mailbox;
    private final AtomicBoolean paused = new AtomicBoolean();
    private volatile Wire wire = ClosedWire.INSTANCE;

    /**
     * A session that is not open yet.
     *
     * @param handshake how the connection came
     * @param calls what its binding made of the handshake
     * @param settings what it shares with the others
     */
    public SocketSession(Handshake handshake, SocketCalls calls, SessionSettings settings) {
        this.path = handshake.path();
        this.remoteAddress = handshake.remoteAddress();
        this.calls = calls;
        this.settings = settings;
        this.mailbox = new Mailbox(settings.workers(), new Runs());
    }

    /** The connection is open. Called once, before anything is received. */
    public void open(Wire opened) {
        wire = opened;
        settings.observer().opened(id(), path);
        accept(() -> handle(() -> calls.onOpen(this)), calls.openIsNonBlocking());
    }

    /**
     * Takes a message. Called by one thread at a time.
     *
     * @return whether to read on; where not, {@link Wire#demand()} is called when there is room again
     */
    public boolean receive(Inbound message) {
        settings.observer().received(id(), message.size());
        boolean nonBlocking = calls.isNonBlocking(message);
        if (message instanceof Inbound.Text text) {
            accept(() -> handle(() -> calls.onText(text, this)), nonBlocking);
        } else if (message instanceof Inbound.Binary binary) {
            accept(() -> handle(() -> calls.onBinary(binary, this)), nonBlocking);
        }
        if (mailbox.waiting() < settings.limits().waitingCalls()) {
            return true;
        }
        paused.set(true);
        return mayGoOn(mailbox.waiting());
    }

    /** The peer wants to close: {@code answer} is called when everything before it is handled. */
    public void receiveClose(Runnable answer) {
        accept(once(answer), true);
    }

    /** The peer has waited for long enough: from now on no stage that a handler returned is waited for. */
    public void stopWaiting() {
        mailbox.stopWaiting();
    }

    /** Closes when the calls that wait are handled. */
    public void closeAfterCalls(CloseReason reason) {
        accept(once(() -> wire.close(reason)), true);
    }

    /**
     * The connection has ended. Called once, after {@link #open}.
     *
     * @param last runs when every call is handled, {@code onClose} too
     */
    public void closed(CloseReason reason, Runnable last) {
        wire = ClosedWire.INSTANCE;
        settings.pubSub().unsubscribeAll(this);
        settings.observer().closed(id(), reason.code());
        mailbox.stopWaiting();
        Attempt close = () -> {
            calls.onClose(reason, this);
            return Answer.none();
        };
        accept(() -> handle(close), calls.closeIsNonBlocking());
        accept(once(last), true);
    }

    @Override
    public void deliver(Broadcast broadcast) {
        Outbound message = broadcast.payload();
        wireFor(message).post(message);
    }

    @Override
    public void checkMayListen(PubSub pubSub) {
        if (pubSub != settings.pubSub()) {
            throw new IllegalStateException(
                    "This connection's server does not know this PubSub, and would not leave its"
                            + " topics. Give it to the server: SocketServer.builder(routes).pubSub(pubSub)");
        }
    }

    @Override
    public String id() {
        return Long.toString(id, Character.MAX_RADIX);
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
    public CompletionStage<Void> send(String text) {
        return send(Outbound.text(text));
    }

    @Override
    public CompletionStage<Void> send(byte[] bytes) {
        return send(Outbound.binary(bytes));
    }

    @Override
    public CompletionStage<Void> send(ByteBuffer bytes) {
        return send(Outbound.binary(bytes.slice()));
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        return wireFor(message).send(message);
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        if (payload.remaining() > MAX_PING_BYTES) {
            throw new IllegalArgumentException(
                    "A ping holds at most " + MAX_PING_BYTES + " bytes, got " + payload.remaining());
        }
        return wire.ping(payload.slice());
    }

    @Override
    public void close() {
        close(CloseReason.of(CloseReason.NORMAL));
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

    private void accept(Mailbox.Call call, boolean nonBlocking) {
        if (nonBlocking) {
            mailbox.acceptNonBlocking(call);
        } else {
            mailbox.accept(call);
        }
    }

    private static Mailbox.Call once(Runnable step) {
        return () -> {
            step.run();
            return Mailbox.DONE;
        };
    }

    private Wire wireFor(Outbound message) {
        Wire current = wire;
        if (current == ClosedWire.INSTANCE) {
            settings.observer().dropped(id(), message.size());
        }
        return current;
    }

    private CompletionStage<Mailbox.Call> handle(Attempt attempt) {
        try {
            return settle(attempt.answer());
        } catch (Throwable failure) {
            return fail(failure);
        }
    }

    private CompletionStage<Mailbox.Call> settle(Answer answer) {
        if (answer instanceof Answer.Reply reply) {
            wireFor(reply.message()).post(reply.message());
        } else if (answer instanceof Answer.Later later) {
            return later.stage().thenCompose(this::settle).exceptionally(failure -> () -> fail(unwrapped(failure)));
        } else if (answer == Answer.notAccepted()) {
            wire.close(CloseReason.of(CloseReason.UNSUPPORTED_DATA));
        }
        return Mailbox.DONE;
    }

    private CompletionStage<Mailbox.Call> fail(Throwable failure) {
        try {
            Answer answer = calls.onError(failure, this);
            if (answer != Answer.unhandled()) {
                return settle(answer);
            }
            closeAfter(failure);
        } catch (Throwable second) {
            if (second != failure) {
                second.addSuppressed(failure);
            }
            closeAfter(second);
        }
        return Mailbox.DONE;
    }

    private void closeAfter(Throwable failure) {
        settings.observer().failed(id(), failure);
        if (failure instanceof DecodeException) {
            LOG.debug("A message on {} could not be decoded: {}", path, failure.getMessage());
            wire.close(CloseReason.of(CloseReason.INVALID_PAYLOAD));
        } else {
            LOG.error("A handler of {} failed; connection {} is closed with 1011", path, id(), failure);
            wire.close(CloseReason.of(CloseReason.INTERNAL_ERROR));
        }
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    private boolean mayGoOn(int waiting) {
        return waiting <= settings.limits().waitingCalls() / 2 && paused.compareAndSet(true, false);
    }

    @FunctionalInterface
    private interface Attempt {
        Answer answer() throws Throwable;
    }

    private final class Runs implements Mailbox.Owner {

        @Override
        public void runStarts() {
            wire.cork();
        }

        @Override
        public void runEnds() {
            wire.uncork();
        }

        @Override
        public void finished(int left) {
            if (paused.get() && mayGoOn(left)) {
                wire.demand();
            }
        }
    }
}
