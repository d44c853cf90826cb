package dev.patchbay.binding;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The generated calls into one connection's object. The session that owns it calls one method at a time, in the order in
 * which things happened: {@code onOpen} first, {@code onClose} last and exactly once. What a method throws is given to
 * {@code onError}.
 */
public interface SocketCalls {

    /**
     * What has to be over before {@code onOpen}, behind which messages wait that are not taken. Called once, before anything else; nothing
     * blocks. The default stands for generated calls.
     *
     * @return how it ends does not matter
     */
    default CompletionStage<Void> ready(Connection connection) {
        return CompletableFuture.completedStage(null);
    }

    /** Whether {@code onOpen} may run on the network thread. */
    default boolean openIsNonBlocking() {
        return true;
    }

    /** The connection is open. The default stands for a class without {@code @OnOpen}. */
    default Answer onOpen(Connection connection) throws Throwable {
        return Answer.none();
    }

    /** What the peer is sent in place of a ping, where it is something else. Any thread. The default stands for generated calls. */
    default Optional<Outbound> heartbeat() {
        return Optional.empty();
    }

    /**
     * Whether a whole message is taken here, and no other method is called for it. Asked for on the network thread, before anything
     * else. The default stands for generated calls.
     */
    default boolean takes(Inbound message) {
        return false;
    }

    /**
     * Nothing more is heard: the peer closes, or the connection has ended. Told at once and perhaps twice, on any thread, while other
     * calls may still run; does not block. The default stands for generated calls.
     */
    default void hearsNoMore() {}

    /**
     * What a text message says that it is, where that decides on which thread it is handled; else empty. Asked for once a message,
     * on the network thread, and handed to {@code textIsNonBlocking} and {@code onText}.
     */
    default String typeOf(Inbound.Text message) {
        return "";
    }

    /** Whether the call for a text message of this type may run on the network thread. */
    default boolean textIsNonBlocking(String type) {
        return false;
    }

    /** Whether the call for a binary message may run on the network thread. */
    default boolean binaryIsNonBlocking() {
        return false;
    }

    /** Whether {@code onText} asks for a string and not for bytes: it is decoded where it is read then, without a copy. */
    default boolean wantsString() {
        return false;
    }

    /** A text message of the type that {@code typeOf} found. The default stands for a class that finds none. */
    default Answer onText(String type, Inbound.Text message, Connection connection) throws Throwable {
        return onText(message, connection);
    }

    /** A text message whose type, if it has one, is not known yet. The default stands for a class that takes no text. */
    default Answer onText(Inbound.Text message, Connection connection) throws Throwable {
        return Answer.notAccepted();
    }

    /** A binary message. The default stands for a class that takes none. */
    default Answer onBinary(Inbound.Binary message, Connection connection) throws Throwable {
        return Answer.notAccepted();
    }

    /** Whether text goes to {@code onTextStream}, as it comes, in place of {@code onText}. */
    default boolean streamsText() {
        return false;
    }

    /** Whether binary messages go to {@code onBinaryStream}, as they come, in place of {@code onBinary}. */
    default boolean streamsBinary() {
        return false;
    }

    /** The text of a message that is still arriving; always on a worker. */
    default Answer onTextStream(Reader text, Connection connection) throws Throwable {
        return Answer.notAccepted();
    }

    /** The bytes of a message that is still arriving; always on a worker. */
    default Answer onBinaryStream(InputStream bytes, Connection connection) throws Throwable {
        return Answer.notAccepted();
    }

    /** Whether the class has an {@code @OnPing}. */
    default boolean takesPings() {
        return false;
    }

    /** Whether {@code onPing} may run on the network thread. */
    default boolean pingIsNonBlocking() {
        return false;
    }

    /** A ping came, and was answered. */
    default void onPing(ByteBuffer payload, Connection connection) throws Throwable {}

    /** Whether the class has an {@code @OnPong}. */
    default boolean takesPongs() {
        return false;
    }

    /** Whether {@code onPong} may run on the network thread. */
    default boolean pongIsNonBlocking() {
        return false;
    }

    /** A pong came. */
    default void onPong(ByteBuffer payload, Connection connection) throws Throwable {}

    /** One of the other methods, or the stage that it returned, failed. The default stands for a class without {@code @OnError}. */
    default Answer onError(Throwable error, Connection connection) throws Throwable {
        return Answer.unhandled();
    }

    /** Whether {@code onClose} may run on the network thread. */
    default boolean closeIsNonBlocking() {
        return true;
    }

    /** The connection has ended. The default stands for a class without {@code @OnClose}. */
    default void onClose(CloseReason reason, Connection connection) throws Throwable {}

    /** The name that the program gave the connection, if it did. Any thread. */
    default Optional<String> userId() {
        return Optional.empty();
    }

    /** The topics whose channels are joined at this moment, sorted. Any thread. */
    default List<String> topics() {
        return List.of();
    }

    /** Completes when nothing that {@code onClose} began runs any more; asked for behind it. */
    default CompletionStage<Void> ended() {
        return CompletableFuture.completedStage(null);
    }
}
