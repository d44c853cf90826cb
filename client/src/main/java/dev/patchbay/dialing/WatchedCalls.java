package dev.patchbay.dialing;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The calls of one connection, whose beginning and end somebody else hears of, too. */
final class WatchedCalls implements SocketCalls {

    /** Hears of them. */
    interface Watcher {

        /** What has to be over before {@code onOpen}. */
        CompletionStage<Void> ready(Connection connection);

        /**
         * Before {@code onOpen}.
         *
         * @return whether it may open; where not, no callback is called
         */
        boolean opens(Connection connection);

        /** {@code onOpen} has returned. */
        void openReturns();

        /** Whether a message is taken here. */
        boolean takes(Inbound message);

        /** What is sent in place of a ping. On any thread. */
        Optional<Outbound> heartbeat();

        /** Nothing more is heard. On any thread. */
        void breaks();

        /** Behind {@code onClose}, and all that it began. */
        void over(CloseReason reason);

        /** It has ended, and no callback was called. */
        void overUnopened(CloseReason reason);
    }

    private static final CloseReason UNKNOWN = CloseReason.of(CloseReason.ABNORMAL);
    private static final SocketCalls NOBODY = new SocketCalls() {};

    private final Watcher watcher;
    private volatile SocketCalls calls;
    private volatile CloseReason reason = UNKNOWN;

    WatchedCalls(SocketCalls calls, Watcher watcher) {
        this.calls = calls;
        this.watcher = watcher;
    }

    @Override
    public CompletionStage<Void> ready(Connection connection) {
        return watcher.ready(connection);
    }

    @Override
    public boolean openIsNonBlocking() {
        return calls.openIsNonBlocking();
    }

    @Override
    public Answer onOpen(Connection connection) throws Throwable {
        if (watcher.opens(connection)) {
            try {
                return calls.onOpen(connection);
            } finally {
                watcher.openReturns();
            }
        }
        calls = NOBODY;
        return Answer.none();
    }

    @Override
    public void hearsNoMore() {
        watcher.breaks();
    }

    @Override
    public boolean takes(Inbound message) {
        return watcher.takes(message);
    }

    @Override
    public Optional<Outbound> heartbeat() {
        return watcher.heartbeat();
    }

    @Override
    public String typeOf(Inbound.Text message) {
        return calls.typeOf(message);
    }

    @Override
    public boolean textIsNonBlocking(String type) {
        return calls.textIsNonBlocking(type);
    }

    @Override
    public boolean binaryIsNonBlocking() {
        return calls.binaryIsNonBlocking();
    }

    @Override
    public boolean wantsString() {
        return calls.wantsString();
    }

    @Override
    public Answer onText(String type, Inbound.Text message, Connection connection) throws Throwable {
        return calls.onText(type, message, connection);
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
        return calls.onText(message, connection);
    }

    @Override
    public Answer onBinary(Inbound.Binary message, Connection connection) throws Throwable {
        return calls.onBinary(message, connection);
    }

    @Override
    public boolean streamsText() {
        return calls.streamsText();
    }

    @Override
    public boolean streamsBinary() {
        return calls.streamsBinary();
    }

    @Override
    public Answer onTextStream(Reader text, Connection connection) throws Throwable {
        return calls.onTextStream(text, connection);
    }

    @Override
    public Answer onBinaryStream(InputStream bytes, Connection connection) throws Throwable {
        return calls.onBinaryStream(bytes, connection);
    }

    @Override
    public boolean takesPings() {
        return calls.takesPings();
    }

    @Override
    public boolean pingIsNonBlocking() {
        return calls.pingIsNonBlocking();
    }

    @Override
    public void onPing(ByteBuffer payload, Connection connection) throws Throwable {
        calls.onPing(payload, connection);
    }

    @Override
    public boolean takesPongs() {
        return calls.takesPongs();
    }

    @Override
    public boolean pongIsNonBlocking() {
        return calls.pongIsNonBlocking();
    }

    @Override
    public void onPong(ByteBuffer payload, Connection connection) throws Throwable {
        calls.onPong(payload, connection);
    }

    @Override
    public Answer onError(Throwable error, Connection connection) throws Throwable {
        return calls.onError(error, connection);
    }

    @Override
    public boolean closeIsNonBlocking() {
        return calls.closeIsNonBlocking();
    }

    @Override
    public void onClose(CloseReason why, Connection connection) throws Throwable {
        reason = why;
        calls.onClose(why, connection);
    }

    @Override
    public CompletionStage<Void> ended() {
        if (calls == NOBODY) {
            watcher.overUnopened(reason);
            return NOBODY.ended();
        }
        return calls.ended().whenComplete((over, failure) -> watcher.over(reason));
    }
}
