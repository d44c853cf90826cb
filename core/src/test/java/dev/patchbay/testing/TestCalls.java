package dev.patchbay.testing;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The calls of one connection, which {@link TestSocket}'s lambdas answer. */
final class TestCalls implements SocketCalls {

    private static final Inbound ANY_BYTES = new Inbound.Binary(new byte[0]);

    private final TestSocket socket;

    TestCalls(TestSocket socket) {
        this.socket = socket;
    }

    @Override
    public boolean openIsNonBlocking() {
        return socket.lifecycleIsNonBlocking;
    }

    @Override
    public Answer onOpen(Connection connection) throws Throwable {
        socket.connections.add(connection);
        return socket.onOpen.open(connection);
    }

    /** What the predicate says, which needs more than a type. */
    @Override
    public String typeOf(Inbound.Text message) {
        return Boolean.toString(socket.nonBlocking.test(message));
    }

    @Override
    public boolean textIsNonBlocking(String type) {
        return Boolean.parseBoolean(type);
    }

    @Override
    public boolean binaryIsNonBlocking() {
        return socket.nonBlocking.test(ANY_BYTES);
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
        return socket.onText.call(message.string(), connection);
    }

    @Override
    public Answer onBinary(Inbound.Binary message, Connection connection) throws Throwable {
        return socket.onBinary.call(message.bytes(), connection);
    }

    @Override
    public boolean streamsText() {
        return socket.onTextStream.isPresent();
    }

    @Override
    public boolean streamsBinary() {
        return socket.onBinaryStream.isPresent();
    }

    @Override
    public Answer onTextStream(Reader text, Connection connection) throws Throwable {
        return socket.onTextStream.orElseThrow().call(text, connection);
    }

    @Override
    public Answer onBinaryStream(InputStream bytes, Connection connection) throws Throwable {
        return socket.onBinaryStream.orElseThrow().call(bytes, connection);
    }

    @Override
    public boolean takesPings() {
        return socket.onPing.isPresent();
    }

    @Override
    public void onPing(ByteBuffer payload, Connection connection) throws Throwable {
        socket.onPing.orElseThrow().call(string(payload), connection);
    }

    @Override
    public boolean takesPongs() {
        return socket.onPong.isPresent();
    }

    @Override
    public void onPong(ByteBuffer payload, Connection connection) throws Throwable {
        socket.onPong.orElseThrow().call(string(payload), connection);
    }

    @Override
    public Answer onError(Throwable error, Connection connection) throws Throwable {
        return socket.onError.call(error, connection);
    }

    @Override
    public boolean closeIsNonBlocking() {
        return socket.lifecycleIsNonBlocking;
    }

    @Override
    public void onClose(CloseReason reason, Connection connection) throws Throwable {
        socket.closes.add(reason);
        socket.onClose.close(reason, connection);
    }

    private static String string(ByteBuffer payload) {
        return StandardCharsets.UTF_8.decode(payload).toString();
    }
}
