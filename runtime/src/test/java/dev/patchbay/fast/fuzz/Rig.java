package dev.patchbay.fast.fuzz;

import dev.patchbay.attendance.Attendance;
import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.fast.End;
import dev.patchbay.fast.PastJetty;
import dev.patchbay.fast.ReadEndPoint;
import dev.patchbay.fast.SelectorLane;
import dev.patchbay.log.Complaints;
import dev.patchbay.message.Inbound;
import dev.patchbay.observe.Observer;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.session.Opening;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.SocketSession;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.transport.FrameReceiver;
import dev.patchbay.transport.Premises;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jetty.io.AbstractConnection;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.websocket.core.Behavior;
import org.eclipse.jetty.websocket.core.ExtensionStack;
import org.eclipse.jetty.websocket.core.Negotiated;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.WebSocketConnection;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;

/** A server's end of connections without a network, on one thread: our own way of reading, or Jetty's alone. */
final class Rig implements AutoCloseable {

    /** More steps than this stand for a stream that never ends. */
    private static final int MOST_STEPS = 100_000;

    private static final Opening OPENING = new Opening("/ws", "/ws", new InetSocketAddress(0));

    private final ByteBufferPool pool = new ByteBufferPool.NonPooling();
    private final WebSocketComponents components = new WebSocketComponents(null, null, pool, null, null, null);
    private final MemorySelector selector = new MemorySelector();
    private final Premises premises =
            Premises.of(new Attendance(new Complaints()), new PastJetty(), new MemoryTime(selector));
    private final SelectorLane lane = SelectorLane.of(selector, pool, End.SERVER);
    private final boolean own;

    Rig(boolean own) {
        this.own = own;
    }

    @Override
    public void close() {
        premises.attendance().cut();
    }

    /** Serves an echo to a peer that sends a stream and ends. */
    Outcome serve(Stream stream, Limits limits, boolean onWorkers) {
        MemoryChannel channel = new MemoryChannel();
        MemoryKey key = new MemoryKey(channel);
        Echo echo = new Echo(onWorkers);
        SessionSettings settings = new SessionSettings(limits, selector, Observer.NONE, PubSub.local());
        FrameReceiver receiver =
                new FrameReceiver(new SocketSession(OPENING, echo, settings), settings, premises, () -> {});
        SocketChannelEndPoint endPoint = endPoint(channel, key);
        endPoint.setConnection(new EarlyBytes(endPoint, selector, stream.early()));
        endPoint.upgrade(connection(receiver, endPoint));
        Run run = new Run(stream, endPoint, channel, key, echo);
        return run.toTheEnd();
    }

    private SocketChannelEndPoint endPoint(MemoryChannel channel, MemoryKey key) {
        return own
                ? new ReadEndPoint(channel, selector, lane, key, MemorySelector.SCHEDULER)
                : new SocketChannelEndPoint(channel, selector, key, MemorySelector.SCHEDULER);
    }

    private WebSocketConnection connection(FrameReceiver receiver, SocketChannelEndPoint endPoint) {
        ExtensionStack extensions = new ExtensionStack(components, Behavior.SERVER);
        extensions.negotiate(List.of(), List.of());
        WebSocketCoreSession core = new WebSocketCoreSession(
                receiver,
                Behavior.SERVER,
                new Negotiated(URI.create(OPENING.path()), null, false, extensions, "13"),
                components);
        WebSocketConnection connection =
                new WebSocketConnection(endPoint, selector, MemorySelector.SCHEDULER, pool, core);
        core.setWebSocketConnection(connection);
        return connection;
    }

    /** One connection, from the first byte to the last. */
    private final class Run {

        private final Iterator<byte[]> parts;
        private final SocketChannelEndPoint endPoint;
        private final MemoryChannel channel;
        private final MemoryKey key;
        private final Echo echo;
        private boolean ended;

        Run(Stream stream, SocketChannelEndPoint endPoint, MemoryChannel channel, MemoryKey key, Echo echo) {
            this.parts = stream.parts().iterator();
            this.endPoint = endPoint;
            this.channel = channel;
            this.key = key;
            this.echo = echo;
        }

        Outcome toTheEnd() {
            int steps = 0;
            int most = 0;
            int before = 0;
            while (steps < MOST_STEPS && goesOn()) {
                steps++;
                most = Math.max(most, echo.frames - before);
                before = echo.frames;
            }
            String replies = new String(channel.written(), StandardCharsets.ISO_8859_1);
            return new Outcome(echo.messages, echo.codes, replies, steps, most);
        }

        private boolean goesOn() {
            if (selector.runNext()) {
                return true;
            }
            if (key.isReady()) {
                select();
            } else if (parts.hasNext() && !channel.isReadable()) {
                channel.brings(parts.next());
            } else if (ended || !endPoint.isOpen()) {
                return false;
            } else {
                channel.ends();
                ended = true;
            }
            return true;
        }

        private void select() {
            Runnable task = endPoint.onSelected();
            endPoint.updateKey();
            if (task != null) {
                task.run();
            }
        }
    }

    /** The connection of the handshake, which has read too much. */
    private static final class EarlyBytes extends AbstractConnection
            implements org.eclipse.jetty.io.Connection.UpgradeFrom {

        private final byte[] early;

        EarlyBytes(SocketChannelEndPoint endPoint, MemorySelector selector, byte[] early) {
            super(endPoint, selector);
            this.early = early;
        }

        @Override
        public ByteBuffer onUpgradeFrom() {
            return ByteBuffer.wrap(early);
        }

        @Override
        public void onFillable() {}
    }

    /** Says everything again. */
    private static final class Echo implements SocketCalls {

        private final List<String> messages = new ArrayList<>();
        private final List<Integer> codes = new ArrayList<>();
        private final boolean onWorkers;
        private int frames;

        Echo(boolean onWorkers) {
            this.onWorkers = onWorkers;
        }

        @Override
        public boolean textIsNonBlocking(String type) {
            return !onWorkers;
        }

        @Override
        public boolean binaryIsNonBlocking() {
            return !onWorkers;
        }

        @Override
        public boolean wantsString() {
            return !onWorkers;
        }

        @Override
        public Answer onText(Inbound.Text message, Connection connection) {
            frames++;
            messages.add(message.string());
            return Answer.text(message.string());
        }

        @Override
        public Answer onBinary(Inbound.Binary message, Connection connection) {
            frames++;
            messages.add(new String(message.bytes(), StandardCharsets.ISO_8859_1));
            return Answer.binary(message.bytes());
        }

        @Override
        public boolean takesPongs() {
            return true;
        }

        @Override
        public boolean pongIsNonBlocking() {
            return true;
        }

        @Override
        public void onPong(ByteBuffer payload, Connection connection) {
            frames++;
        }

        @Override
        public boolean closeIsNonBlocking() {
            return true;
        }

        @Override
        public boolean openIsNonBlocking() {
            return true;
        }

        @Override
        public void onClose(CloseReason reason, Connection connection) {
            codes.add(reason.code());
        }
    }
}
