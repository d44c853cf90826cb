package dev.patchbay.testing;

import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Answer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.SocketBinding;
import dev.patchbay.socket.SocketCalls;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A binding made of lambdas, in place of a generated one; it remembers what it was called for. */
public final class TestSocket implements SocketBinding {

    /** In place of {@code @OnConnect}. */
    @FunctionalInterface
    public interface OnConnect {
        void connect(Handshake handshake) throws Throwable;
    }

    /** In place of {@code @OnOpen}. */
    @FunctionalInterface
    public interface OnOpen {
        Answer open(Connection connection) throws Throwable;
    }

    /** In place of {@code @OnMessage} and {@code @OnError}. */
    @FunctionalInterface
    public interface On<T> {
        Answer call(T message, Connection connection) throws Throwable;
    }

    /** In place of {@code @OnClose}. */
    @FunctionalInterface
    public interface OnClose {
        void close(CloseReason reason, Connection connection) throws Throwable;
    }

    /** In place of {@code @OnPing} and {@code @OnPong}. */
    @FunctionalInterface
    public interface OnControl {
        void call(String payload, Connection connection) throws Throwable;
    }

    private final BlockingQueue<Handshake> handshakes = new LinkedBlockingQueue<>();
    private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();
    private final BlockingQueue<CloseReason> closes = new LinkedBlockingQueue<>();
    private OnConnect onConnect = handshake -> {};
    private OnOpen onOpen = connection -> Answer.none();
    private On<String> onText = (text, connection) -> Answer.notAccepted();
    private On<byte[]> onBinary = (bytes, connection) -> Answer.notAccepted();
    private On<Throwable> onError = (error, connection) -> Answer.unhandled();
    private OnClose onClose = (reason, connection) -> {};
    private Optional<On<Reader>> onTextStream = Optional.empty();
    private Optional<On<InputStream>> onBinaryStream = Optional.empty();
    private Optional<OnControl> onPing = Optional.empty();
    private Optional<OnControl> onPong = Optional.empty();
    private UnaryOperator<Limits> limits = UnaryOperator.identity();
    private List<String> subprotocols = List.of();
    private Predicate<Inbound> nonBlocking = message -> false;
    private boolean lifecycleIsNonBlocking = true;

    /** A socket that takes nothing. */
    public static TestSocket create() {
        return new TestSocket();
    }

    /** A socket that says text again. */
    public static TestSocket echo() {
        return create().onText((text, connection) -> Answer.text(text));
    }

    public TestSocket onConnect(OnConnect call) {
        onConnect = call;
        return this;
    }

    public TestSocket onOpen(OnOpen call) {
        onOpen = call;
        return this;
    }

    public TestSocket onText(On<String> call) {
        onText = call;
        return this;
    }

    public TestSocket onBinary(On<byte[]> call) {
        onBinary = call;
        return this;
    }

    public TestSocket onTextStream(On<Reader> call) {
        onTextStream = Optional.of(call);
        return this;
    }

    public TestSocket onBinaryStream(On<InputStream> call) {
        onBinaryStream = Optional.of(call);
        return this;
    }

    public TestSocket onPing(OnControl call) {
        onPing = Optional.of(call);
        return this;
    }

    public TestSocket onPong(OnControl call) {
        onPong = Optional.of(call);
        return this;
    }

    /** Limits of its own. */
    public TestSocket limits(UnaryOperator<Limits> own) {
        limits = own;
        return this;
    }

    public TestSocket subprotocols(String... names) {
        subprotocols = List.of(names);
        return this;
    }

    public TestSocket onError(On<Throwable> call) {
        onError = call;
        return this;
    }

    public TestSocket onClose(OnClose call) {
        onClose = call;
        return this;
    }

    /** Messages for which this is true are handled on the network thread. */
    public TestSocket nonBlocking(Predicate<Inbound> which) {
        nonBlocking = which;
        return this;
    }

    /** All messages are handled on the network thread. */
    public TestSocket nonBlocking() {
        return nonBlocking(message -> true);
    }

    /** Opening and closing may block, too. */
    public TestSocket blockingLifecycle() {
        lifecycleIsNonBlocking = false;
        return this;
    }

    public Handshake handshake() throws InterruptedException {
        return Await.next(handshakes);
    }

    /** The next connection that was opened. */
    public Connection connection() throws InterruptedException {
        return Await.next(connections);
    }

    /** The next connection's end. */
    public CloseReason closed() throws InterruptedException {
        return Await.next(closes);
    }

    /** The ends that nobody has taken yet. */
    public int closes() {
        return closes.size();
    }

    @Override
    public Limits limits(Limits server) {
        return limits.apply(server);
    }

    @Override
    public List<String> subprotocols() {
        return subprotocols;
    }

    @Override
    public SocketCalls connect(Handshake handshake) throws Throwable {
        handshakes.add(handshake);
        onConnect.connect(handshake);
        return new Calls();
    }

    private final class Calls implements SocketCalls {

        @Override
        public boolean openIsNonBlocking() {
            return lifecycleIsNonBlocking;
        }

        @Override
        public Answer onOpen(Connection connection) throws Throwable {
            connections.add(connection);
            return onOpen.open(connection);
        }

        @Override
        public boolean isNonBlocking(Inbound message) {
            return nonBlocking.test(message);
        }

        @Override
        public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
            return onText.call(message.string(), connection);
        }

        @Override
        public Answer onBinary(Inbound.Binary message, Connection connection) throws Throwable {
            return onBinary.call(message.bytes(), connection);
        }

        @Override
        public boolean streamsText() {
            return onTextStream.isPresent();
        }

        @Override
        public boolean streamsBinary() {
            return onBinaryStream.isPresent();
        }

        @Override
        public Answer onTextStream(Reader text, Connection connection) throws Throwable {
            return onTextStream.orElseThrow().call(text, connection);
        }

        @Override
        public Answer onBinaryStream(InputStream bytes, Connection connection) throws Throwable {
            return onBinaryStream.orElseThrow().call(bytes, connection);
        }

        @Override
        public boolean takesPings() {
            return onPing.isPresent();
        }

        @Override
        public void onPing(ByteBuffer payload, Connection connection) throws Throwable {
            onPing.orElseThrow().call(string(payload), connection);
        }

        @Override
        public boolean takesPongs() {
            return onPong.isPresent();
        }

        @Override
        public void onPong(ByteBuffer payload, Connection connection) throws Throwable {
            onPong.orElseThrow().call(string(payload), connection);
        }

        @Override
        public Answer onError(Throwable error, Connection connection) throws Throwable {
            return onError.call(error, connection);
        }

        @Override
        public boolean closeIsNonBlocking() {
            return lifecycleIsNonBlocking;
        }

        @Override
        public void onClose(CloseReason reason, Connection connection) throws Throwable {
            closes.add(reason);
            onClose.close(reason, connection);
        }

        private static String string(ByteBuffer payload) {
            return StandardCharsets.UTF_8.decode(payload).toString();
        }
    }
}
