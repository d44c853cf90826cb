package dev.patchbay.network;

import java.time.Duration;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/** The port to what lies between clients and their servers: the {@link Network}, or what a test has in its place. */
public interface Roads extends AutoCloseable {

    /** Begins to connect; returns what gives up. Who is already connected closes that. */
    Runnable connect(Traveller traveller, Way way, Duration limit);

    /** A request to the server at the end of the way; it is sent on the connection that comes of it. */
    Request request(Traveller traveller);

    /** For what is done on connections. */
    Scheduler scheduler();

    @Override
    void close();
}
