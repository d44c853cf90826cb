package dev.patchbay.session;

import dev.patchbay.binding.SocketCalls;
import dev.patchbay.log.Complaints;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.ConnectionInfo;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The state of one peer: what is received becomes a call of its handlers, in a mailbox. A transport makes one per
 * connection, opens it with its {@link Wire}, and brings it what is received.
 */
public final class SocketSession {

    private static final Logger LOG = LoggerFactory.getLogger(SocketSession.class);

    private final PeerConnection connection;
    private final SocketCalls calls;
    private final SessionSettings settings;
    private final Mailbox mailbox;
    private final Answers answers;
    private final Streaming streaming;
    private final SessionLife life = new SessionLife();
    private final CallRoom room;
    private @Nullable Thread runner; // who compares it with itself has written it itself, or it is another

    /**
     * A session that is not open yet.
     *
     * @param opening how the connection came
     * @param calls what its binding made of it
     * @param settings what it shares with the others
     */
    public SocketSession(Opening opening, SocketCalls calls, SessionSettings settings) {
        this.connection = new PeerConnection(opening, settings);
        this.calls = calls;
        this.settings = settings;
        this.mailbox = new Mailbox(settings.workers(), new Runs());
        this.room = new CallRoom(mailbox, settings.limits().waitingCalls());
        this.answers = new Answers(connection, calls, mailbox, settings);
        this.streaming = new Streaming(connection, calls, mailbox, answers, settings.streams());
    }

    /** The connection is open. Called once, before anything is received. */
    public void open(Wire opened) {
        life.open(() -> {
            connection.open(opened);
            Complaints.quietly(() -> settings.observer().opened(id(), connection.route()));
            Mailbox.Call onOpen = () -> answers.handle(() -> calls.onOpen(connection));
            accept(Mailbox.Call.behind(calls.ready(connection), onOpen), calls.openIsNonBlocking());
        });
    }

    /**
     * Takes a message. Called by one thread at a time.
     *
     * @return whether to read on; where not, {@link Wire#demand()} is called when there is room again
     */
    public boolean receive(Inbound message) {
        settings.observer().received(id(), message.size());
        if (calls.takes(message)) {
            return true;
        }
        if (message instanceof Inbound.Text text) {
            String type = calls.typeOf(text);
            accept(new MessageCall(this, message, type), calls.textIsNonBlocking(type));
        } else {
            accept(new MessageCall(this, message, ""), calls.binaryIsNonBlocking());
        }
        return room.readsOn();
    }

    /** Whether text is wanted as strings. */
    public boolean wantsStrings() {
        return calls.wantsString();
    }

    /** Whether messages of this kind are handed on while they arrive: {@link #receivePart} takes them. */
    public boolean streams(boolean text) {
        return text ? calls.streamsText() : calls.streamsBinary();
    }

    /**
     * Takes a part of a message. Called by one thread at a time, and between the first part and the last for no other
     * message.
     *
     * @param part the receiver's to keep
     * @param text what kind of message it is
     * @return as {@link #receive}
     */
    public boolean receivePart(byte[] part, boolean text) {
        return streaming.bring(part, text);
    }

    /** The part before was the message's last, of so many bytes in all. Returns as {@link #receive}. */
    public boolean receivedParts(int size) {
        settings.observer().received(id(), size);
        streaming.complete();
        return room.readsOn();
    }

    /** A ping came and was answered. Returns as {@link #receive}. */
    public boolean receivePing(ByteBuffer payload) {
        return !calls.takesPings()
                || receiveControl(
                        () -> calls.onPing(payload.asReadOnlyBuffer(), connection), calls.pingIsNonBlocking());
    }

    /** A pong came. Returns as {@link #receive}. */
    public boolean receivePong(ByteBuffer payload) {
        return !calls.takesPongs()
                || receiveControl(
                        () -> calls.onPong(payload.asReadOnlyBuffer(), connection), calls.pongIsNonBlocking());
    }

    /** What the peer is sent in place of a ping, where it is something else. Any thread. */
    public Optional<Outbound> heartbeat() {
        return calls.heartbeat();
    }

    /** The peer wants to close: {@code answer} is called when everything before it is handled. */
    public void receiveClose(Runnable answer) {
        calls.hearsNoMore();
        streaming.end("the peer closes the connection");
        accept(Mailbox.Call.of(answer), true);
    }

    /** The peer has waited for long enough: from now on no stage that a handler returned is waited for. */
    public void stopWaiting() {
        mailbox.stopWaiting();
    }

    /** Closes when the calls that wait are handled. */
    public void closeAfterCalls(CloseReason reason) {
        behindCalls(() -> connection.wire().close(reason));
    }

    /** Does something when the calls that wait are handled, and their answers sent. It does not block. */
    public void behindCalls(Runnable step) {
        accept(Mailbox.Call.of(step), true);
    }

    /** Does something of the program's, as a call among the others. */
    public void execute(Runnable step) {
        accept(Mailbox.Call.of(step), false);
    }

    /** Whether this thread runs calls of this session's, on a worker. */
    public boolean isRunHere() {
        return runner == Thread.currentThread();
    }

    /**
     * The connection has ended, or never came about; only the first call counts.
     *
     * @param last runs when every call is handled, {@code onClose} too
     */
    public void closed(CloseReason reason, Runnable last) {
        life.end(() -> end(reason, last), last);
    }

    private void end(CloseReason reason, Runnable last) {
        connection.end();
        calls.hearsNoMore();
        Complaints.quietly(() -> settings.observer().closed(id(), reason.code()));
        answers.end();
        streaming.end("the connection has ended");
        mailbox.stopWaiting();
        accept(
                () -> answers.handleLast(Answers.of(() -> calls.onClose(reason, connection))),
                calls.closeIsNonBlocking());
        accept(Mailbox.Call.of(() -> calls.ended().whenComplete((over, failure) -> last.run())), true);
    }

    /** What can be said of it at this moment. Any thread. */
    public ConnectionInfo info() {
        return new ConnectionInfo(id(), connection.path(), connection.remoteAddress(), calls.userId(), calls.topics());
    }

    /** The name of its connection. */
    public String id() {
        return connection.id();
    }

    PeerConnection connection() {
        return connection;
    }

    SocketCalls calls() {
        return calls;
    }

    Answers answers() {
        return answers;
    }

    private void accept(Mailbox.Call call, boolean nonBlocking) {
        if (nonBlocking) {
            mailbox.acceptNonBlocking(call);
        } else {
            mailbox.accept(call);
        }
    }

    /** Between the parts of a message nobody waits for room in the mailbox: the call it would wait for waits for parts. */
    private boolean receiveControl(Answers.Step call, boolean nonBlocking) {
        boolean withinMessage = streaming.isArriving();
        if (withinMessage && room.isFull()) {
            Complaints.quietly(
                    () -> LOG.debug("Connection {} has no room for the ping or pong that came within a message", id()));
            return true;
        }
        accept(() -> answers.handle(Answers.of(call)), nonBlocking);
        return withinMessage || room.readsOn();
    }

    private final class Runs implements Mailbox.Owner {

        @Override
        public void runStarts() {
            runner = Thread.currentThread();
            connection.wire().cork();
        }

        @Override
        public void runEnds() {
            runner = null;
            connection.wire().uncork();
        }

        @Override
        public void finished(int left) {
            if (room.isMade(left)) {
                connection.wire().demand();
            }
        }

        @Override
        public void failed(Throwable failure) {
            answers.bug(failure);
        }
    }
}
