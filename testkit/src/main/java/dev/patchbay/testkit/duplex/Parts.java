package dev.patchbay.testkit.duplex;

import java.util.concurrent.Executor;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.util.DecoratedObjectFactory;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.WebSocketExtensionRegistry;

/** What Jetty wants for its WebSockets, most of which takes longer to make than a scenario to play. */
final class Parts {

    private static final WebSocketExtensionRegistry REGISTRY = new WebSocketExtensionRegistry();
    private static final ByteBufferPool BUFFERS = ByteBufferPool.NON_POOLING;

    private Parts() {}

    static WebSocketComponents of(Executor course) {
        return new WebSocketComponents(REGISTRY, new DecoratedObjectFactory(), BUFFERS, null, null, course);
    }
}
