package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class that is one end of a WebSocket connection (RFC 6455), at the client. Each connection that the program starts has one object
 * of it, however often the network breaks: its fields survive that.
 *
 * <pre>{@code
 * @SocketClient("wss://stream.example.com/ws/{symbol}")
 * public final class TickerClient {
 *     @OnOpen
 *     Hello opened(Opened opened) {
 *         return new Hello(opened.isFirst());
 *     }
 *
 *     @OnMessage("trade")
 *     void trade(Trade trade, @Param String symbol) {
 *         ...
 *     }
 *
 *     @OnClose
 *     Next closed(CloseReason reason, Attempt attempt) {
 *         return reason.code() == 4001 ? Next.giveUp("logged out") : Next.asUsual();
 *     }
 * }
 *
 * ClientConnection ticker = new TickerClient_Connector().symbol("btc").start();
 * }</pre>
 *
 * <p><b>The class</b> follows the rules of {@link Socket}. What its constructor asks for, the constructor of the generated
 * {@code TickerClient_Connector} asks for.
 *
 * <p><b>Callbacks</b> are {@link OnOpen}, {@link OnMessage}, {@link OnPing}, {@link OnPong}, {@link OnError} and {@link OnClose}, which
 * take and answer what those of a {@link Socket} do. In place of a server's connection they take a {@code ClientConnection}; {@code
 * OnOpen} may take {@code Opened}, and {@code OnClose} an {@code Attempt}, and may return what is {@code Next}.
 *
 * <p><b>Threads.</b> The callbacks of one connection never overlap and keep the order in which things happened. They run
 * on worker threads, where they may block; {@link NonBlocking} ones run on the thread that reads from the network.
 *
 * <p><b>Order.</b> Constructor, when the connection is started; then, for each connection of the network's, {@link OnOpen}, any number
 * of {@link OnMessage} and {@link OnError}, and {@link OnClose}. An attempt that fails brings {@code OnClose} alone.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SocketClient {

    /**
     * The URL, which begins with {@code ws://} or {@code wss://}. Names in braces, as in {@code wss://host/ws/{symbol}}, are variables:
     * the connector has a method for each, its values are percent-encoded, and {@link Param} reads them. That method takes an {@code
     * int} for the port, the number, {@code boolean}, {@code UUID} or enum as which all callbacks read the variable, and else any text.
     */
    String value();

    /**
     * The property of a JSON object that names the {@link OnMessage} it is meant for, and the case of a sealed interface in
     * the payloads of this class.
     */
    String typeProperty() default "type";
}
