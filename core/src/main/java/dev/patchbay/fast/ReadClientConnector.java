package dev.patchbay.fast;

import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;

/** Connects sockets that are read on their selector's thread, with as many selectors as there are processors. */
public final class ReadClientConnector extends ClientConnector {

    private final Map<ManagedSelector, SelectorLane> lanes = new ConcurrentHashMap<>();
    private final End end;

    /**
     * Not started yet.
     *
     * @param end a client's
     */
    public ReadClientConnector(End end) {
        this.end = end;
        setSelectors(Runtime.getRuntime().availableProcessors());
    }

    @Override
    protected EndPoint newEndPoint(SelectableChannel channel, ManagedSelector selector, SelectionKey key) {
        SelectorLane lane = lanes.computeIfAbsent(selector, any -> SelectorLane.of(selector, getByteBufferPool(), end));
        return new ReadEndPoint((SocketChannel) channel, selector, lane, key, getScheduler());
    }
}
