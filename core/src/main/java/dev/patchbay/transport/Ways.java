package dev.patchbay.transport;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;

/**
 * Which ways the frames of one connection go.
 *
 * @param output takes frames
 * @param readOn asks for more, where it was not Jetty that had stopped for the session; returns whether that was so
 * @param later runs what is to wait until the other connections have had their turn
 * @param listen has somebody told of reads and writes, where they can be seen
 */
public record Ways(FrameOutput output, BooleanSupplier readOn, Executor later, Consumer<SocketListener> listen) {

    /** The port to a network that knows a way past Jetty. */
    @FunctionalInterface
    public interface Guide {

        /** Knows none. */
        Guide JETTY = (core, receiver, backlog) -> throughJetty(core, backlog);

        /**
         * The ways of a connection that opens.
         *
         * @param receiver takes whole messages, where they do not come through Jetty
         * @param backlog counts what is sent
         */
        Ways of(CoreSession core, Receiver receiver, Backlog backlog);
    }

    /** The same, on which a message may have several frames. */
    public static Guide withParts(Guide guide) {
        return (core, receiver, backlog) -> {
            Ways ways = guide.of(core, receiver, backlog);
            return new Ways(new GatedOutput(ways.output, backlog), ways.readOn, ways.later, ways.listen);
        };
    }

    /** Those of any connection of Jetty's. */
    public static Ways throughJetty(CoreSession core, Backlog backlog) {
        return new Ways(new CoreOutput(core, backlog), () -> false, executor(core), nobody -> {});
    }

    private static Executor executor(CoreSession core) {
        return core instanceof WebSocketCoreSession jetty
                ? jetty.getExecutor()
                : core.getWebSocketComponents().getExecutor();
    }
}
