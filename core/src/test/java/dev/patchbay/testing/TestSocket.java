package dev.patchbay.testing;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import java.io.InputStream;
import java.io.Reader;
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
    final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();
    final BlockingQueue<CloseReason> closes = new LinkedBlockingQueue<>();
    private OnConnect onConnect = handshake -> {};
    OnOpen onOpen = connection -> Answer.none();
    On<String> onText = (text, connection) -> Answer.notAccepted();
    On<byte[]> onBinary = (bytes, connection) -> Answer.notAccepted();
    On<Throwable> onError = (error, connection) -> Answer.unhandled();
    OnClose onClose = (reason, connection) -> {};
    Optional<On<Reader>> onTextStream = Optional.empty();
    Optional<On<InputStream>> onBinaryStream = Optional.empty();
    Optional<OnControl> onPing = Optional.empty();
    Optional<OnControl> onPong = Optional.empty();
    private UnaryOperator<Limits> limits = UnaryOperator.identity();
    private List<String> subprotocols = List.of();
    Predicate<Inbound> nonBlocking = message -> false;
    boolean lifecycleIsNonBlocking = true;

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

    /** Messages for which this is true are handled on the network thread; of binary ones it sees no bytes. */
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
        return new TestCalls(this);
    }
}
