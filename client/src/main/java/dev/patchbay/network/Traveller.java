package dev.patchbay.network;

import java.net.URI;
import org.eclipse.jetty.client.Connection;
import org.eclipse.jetty.io.EndPoint;

/** Who wants to a server, and is told how far it has come. On any thread; may be told of a failure when nobody listens any more. */
public interface Traveller {

    /** Where to. */
    URI destination();

    /** The network is there; a proxy is asked, where there is one. Who gives up from now on closes it. */
    void connected(EndPoint network);

    /** The server, or its proxy, is there and can be asked; TLS begins with the first byte. */
    void arrived(Connection http);

    /** It will not come there. */
    void failed(Throwable why);
}
