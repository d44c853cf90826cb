package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class that serves the WebSocket connections (RFC 6455) of one path. Every connection gets an object of its own;
 * the object's fields are the state of that connection.
 *
 * <pre>{@code
 * @Socket("/ws/echo")
 * public final class EchoSocket {
 *     @OnMessage
 *     String echo(String text) {
 *         return text;
 *     }
 * }
 * }</pre>
 *
 * <p><b>The class</b> is not abstract, not generic, and a top-level or a static nested class. Its one constructor may be
 * package-private and may have parameters (of several, the one with {@code jakarta.inject.Inject} is taken): each distinct parameter type becomes one constructor parameter of the
 * generated routing table {@code SocketRoutes}, which hands the same object to every connection.
 *
 * <p><b>Threads.</b> The callbacks of one connection never overlap and keep the order in which things happened. They run
 * on worker threads, where they may block; {@link NonBlocking} ones run on the thread that reads from the network.
 *
 * <p><b>Order of a connection's life.</b> Constructor, {@link OnConnect}, {@link OnOpen}, any number of
 * {@link OnMessage} and {@link OnError}, {@link OnClose}. Where the connection is refused, or breaks before it is open,
 * neither {@code OnOpen} nor {@code OnClose} is called.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Socket {

    /**
     * The path, absolute and percent-decoded: segments such as {@code /ws/chat} and variables such as
     * {@code /ws/chat/{room}}, each filling one whole segment and read with {@link Param}. A literal segment wins over
     * a variable. Left out, it is {@code /ws/} and the class name without {@code Socket}, in kebab case:
     * {@code LiveChatSocket} is served at {@code /ws/live-chat}.
     */
    String value() default "";

    /**
     * The subprotocols that it speaks ({@code Sec-WebSocket-Protocol}, RFC 6455, section 1.9), most wanted first. The first
     * of them that the client offers is chosen, and {@code Handshake.subprotocol()} tells it; a client that offers others
     * only is refused with HTTP 403, one that offers none comes in without. Left out, none is looked at.
     */
    String[] subprotocols() default {};

    /**
     * Whether it takes the token that phoenix.js sends as {@code authToken}, which {@code Handshake.authToken()} has: it comes as
     * the subprotocol {@code base64url.bearer.phx.<token>}, beside {@code phoenix}, which is agreed on.
     */
    boolean authToken() default false;

    /**
     * The property of a JSON object that names the {@link OnMessage} it is meant for, and the case of a sealed interface in
     * the payloads of this class.
     */
    String typeProperty() default "type";

    /** The largest message, assembled, in bytes. Left out, the server's limit. */
    int messageSize() default 0;

    /** How many calls may wait. Left out, the server's limit. */
    int waitingCalls() default 0;

    /** How many bytes may wait to be sent, not less than {@code messageSize}. Left out, the server's limit. */
    long backlog() default 0;

    /**
     * How long the peer may be silent: a number and one of {@code ms}, {@code s}, {@code m}, {@code h}, such as
     * {@code "90s"}. Left out, the server's limit.
     */
    String idleTimeout() default "";

    /**
     * The channels that it serves, by the protocol of Phoenix Channels; the first whose pattern matches a topic serves it.
     * The WebSocket is at {@code <path>/websocket} then.
     */
    Class<?>[] channels() default {};

    /** More channels, behind {@link #channels}: with topics or values that are theirs on this socket. */
    Listing[] listings() default {};

    /** How connections of a socket with channels are logged. */
    LogLevel log() default LogLevel.INFO;
}
