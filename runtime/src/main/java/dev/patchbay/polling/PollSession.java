package dev.patchbay.polling;

import dev.patchbay.attendance.Attendee;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.message.Inbound;
import dev.patchbay.session.Handover;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.SocketSession;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.ConnectionInfo;
import dev.patchbay.time.Time;
import dev.patchbay.transport.Backlog;
import dev.patchbay.transport.Premises;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client that polls: what it publishes goes to its session, and what it is sent waits for its polls. */
final class PollSession implements Attendee, Polled, PollWire.Owner, Inbox.Receiver {

    private static final Logger LOG = LoggerFactory.getLogger(PollSession.class);

    private final PublishTurns turns = new PublishTurns();
    private final SocketSession session;
    private final SessionSettings settings;
    private final Premises premises;
    private final Duration patience;
    private final Runnable gone;
    private final Backlog backlog;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PollWire wire;
    private final PollLife life;

    /**
     * Not open.
     *
     * @param session is opened with it
     * @param window how long a request waits for messages
     * @param gone runs when it has ended, whatever its handlers still do
     */
    PollSession(SocketSession session, SessionSettings settings, Premises premises, Duration window, Runnable gone) {
        this.session = session;
        this.settings = settings;
        this.premises = premises;
        this.patience = window.multipliedBy(3).dividedBy(2); // Phoenix's
        this.gone = gone;
        this.life = new PollLife(settings.time(), settings.limits().closeTimeout());
        this.backlog = new Backlog(settings.limits().backlog(), settings.time(), this::dropped);
        this.outbox = new Outbox(backlog, settings.time(), window);
        this.inbox = new Inbox(this, settings.limits(), settings.time());
        this.wire = new PollWire(session.id(), this, outbox, backlog, settings, premises);
    }

    private void dropped(long bytes) {
        settings.observer().dropped(session.id(), (int) Math.min(bytes, Integer.MAX_VALUE));
    }

    /** It is one of those who are here. */
    void open() {
        premises.attendance().add(this);
        session.open(wire);
        premises.attendance().closing().ifPresent(this::drain); // it began after the others were closed
    }

    @Override
    public Runnable poll(Poller poller) {
        Runnable forgets = outbox.poll(poller);
        endIfDone();
        return forgets;
    }

    @Override
    public boolean isOpen() {
        return life.isOpen();
    }

    @Override
    public boolean enter(Runnable begin) {
        return turns.enter(begin);
    }

    @Override
    public void leave() {
        turns.leave().ifPresent(this::later);
    }

    @Override
    public CompletionStage<Void> take(Inbound message) {
        outbox.hear();
        return inbox.take(message);
    }

    @Override
    public CompletionStage<Boolean> settle() {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        session.behindCalls(() -> settled.complete(wire.isOpen()));
        return settled;
    }

    @Override
    public boolean receive(Inbound message) {
        try {
            return isClosing() || session.receive(message);
        } catch (RuntimeException | Error bug) {
            close(CloseReason.of(CloseReason.INTERNAL_ERROR));
            Complaints.quietly(
                    () -> LOG.error("Receiving on connection {} failed", session.id(), LoggedFailure.of(bug)));
            return true;
        }
    }

    /** Not on the thread that says so, which runs calls. */
    @Override
    public void readOn() {
        later(inbox::readOn);
    }

    private void later(Runnable step) {
        Handover.toWorker(settings.workers(), step);
    }

    @Override
    public void impatient() {
        close(new CloseReason(CloseReason.POLICY_VIOLATION, "too many messages"));
    }

    @Override
    public void readStarts() {
        wire.readStarts();
    }

    @Override
    public void readEnds() {
        wire.readEnds();
    }

    @Override
    public ConnectionInfo info() {
        return session.info();
    }

    @Override
    public void checkTimes() {
        if (life.isTooLong()) {
            end();
        } else if (!isClosing() && Time.isOver(patience, outbox.silence())) {
            String why = "not polled for " + patience;
            Complaints.quietly(() -> LOG.debug("Connection {} is closed with 1001: {}", session.id(), why));
            giveUp(new CloseReason(CloseReason.GOING_AWAY, why));
        }
    }

    @Override
    public void drain(CloseReason reason) {
        session.closeAfterCalls(reason);
    }

    @Override
    public void cut() {
        giveUp(CloseReason.of(CloseReason.ABNORMAL));
        end();
    }

    @Override
    public boolean isClosing() {
        return !life.isOpen();
    }

    @Override
    public boolean dropOldest(long room) {
        return outbox.dropOldest(room);
    }

    /** What waits is for the next poll; behind that it ends. */
    @Override
    public void close(CloseReason reason) {
        if (life.close(reason)) {
            backlog.wake();
            outbox.offer();
            endIfDone();
        }
    }

    @Override
    public boolean giveUp(CloseReason reason) {
        boolean first = life.close(reason);
        if (first) {
            backlog.wake();
            end();
        }
        return first;
    }

    private void endIfDone() {
        if (isClosing() && outbox.isEmpty()) {
            end();
        }
    }

    private void end() {
        if (life.end()) {
            premises.attendance().remove(this);
            gone.run();
            inbox.end();
            outbox.end();
            turns.end().forEach(this::later);
            session.closed(life.reason(), () -> outbox.whenQuiet(premises.attendance()::handled));
        }
    }
}
