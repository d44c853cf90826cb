package dev.patchbay.polling;

import dev.patchbay.message.Outbound;
import dev.patchbay.session.SentStage;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.Wire;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.transport.Backlog;
import dev.patchbay.transport.FlushRound;
import dev.patchbay.transport.Overflow;
import dev.patchbay.transport.Premises;
import dev.patchbay.transport.SlowPeer;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

/** The sending half of a session that is polled: messages wait in the outbox, within the backlog. */
final class PollWire implements Wire {

    /** Whose wire it is. */
    interface Owner extends SlowPeer {

        /** It is to end. */
        void close(CloseReason reason);

        /** There is room for the next message. */
        void readOn();
    }

    private final Owner peer;
    private final Outbox outbox;
    private final Backlog backlog;
    private final Overflow overflow;
    private final SessionSettings settings;
    private final Premises premises;
    private final Corks corks = new Corks();
    private final Later later = new Later();

    /** Nothing was sent. */
    PollWire(
            String connection,
            Owner peer,
            Outbox outbox,
            Backlog backlog,
            SessionSettings settings,
            Premises premises) {
        this.peer = peer;
        this.outbox = outbox;
        this.backlog = backlog;
        this.overflow = new Overflow(connection, peer, backlog, settings);
        this.settings = settings;
        this.premises = premises;
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        SentStage told = new SentStage(settings.workers());
        if (isOpen() && (hasRoom(message) || awaitsRoom(message) || overflow.replacesOldest(message.size()))) {
            put(new Waiting(message, Optional.of(told)));
        } else {
            overflow.refuse(message.size(), told);
        }
        return told;
    }

    @Override
    public void post(Outbound message) {
        if (isOpen() && (hasRoom(message) || awaitsRoom(message) || overflow.replacesOldest(message.size()))) {
            put(new Waiting(message, Optional.empty()));
        } else {
            overflow.refuse(message.size());
        }
    }

    @Override
    public void deliver(Outbound message) {
        if (isOpen() && (hasRoom(message) || overflow.replacesOldest(message.size()))) {
            put(new Waiting(message, Optional.empty()));
        } else {
            overflow.refuse(message.size());
        }
    }

    /** What is held back was never offered: a request may wait for it. */
    private boolean hasRoom(Outbound message) {
        if (backlog.take(message.size())) {
            return true;
        }
        outbox.offer();
        return backlog.take(message.size());
    }

    private boolean awaitsRoom(Outbound message) {
        return corks.mayWait() && premises.waitingHandlers().lets(() -> backlog.await(message.size(), peer::isClosing));
    }

    private void put(Waiting message) {
        outbox.put(message);
        if (corks.holds()) {
            later.ask();
        } else {
            outbox.offer();
        }
    }

    /** HTTP has no pings: who polls is there. */
    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        return CompletableFuture.failedStage(new MessageDroppedException("long polling has no pings"));
    }

    @Override
    public void close(CloseReason reason) {
        peer.close(reason);
    }

    @Override
    public boolean isOpen() {
        return !peer.isClosing();
    }

    @Override
    public long queuedBytes() {
        return backlog.queued();
    }

    @Override
    public void demand() {
        peer.readOn();
    }

    @Override
    public void cork() {
        corks.runStarts();
    }

    @Override
    public void flush() {
        corks.runFlushes();
        outbox.offer();
    }

    @Override
    public void uncork() {
        corks.runEnds();
        outbox.offer();
    }

    /** Messages are about to be brought on this thread, which does not wait: what it sends is held back until they are. */
    void readStarts() {
        corks.readStarts();
    }

    void readEnds() {
        corks.readEnds();
        outbox.offer();
    }

    /** What is held back by a thread that is busy for long. */
    private final class Later extends FlushRound.Write {

        private final AtomicBoolean asked = new AtomicBoolean();

        void ask() {
            if (!asked.getAndSet(true)) {
                premises.heldBack().add(this);
            }
        }

        @Override
        public void write() {
            asked.set(false);
            outbox.offer();
        }
    }
}
