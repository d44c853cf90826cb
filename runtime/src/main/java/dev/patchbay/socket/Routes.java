package dev.patchbay.socket;

import java.util.List;

/** A routing table. The annotation processor writes one per compilation: {@code SocketRoutes}. */
public interface Routes {

    /** The rows, the more specific paths first. */
    List<Route> routes();
}
