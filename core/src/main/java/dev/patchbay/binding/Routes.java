package dev.patchbay.binding;

import dev.patchbay.pubsub.PubSub;
import java.util.List;
import java.util.Optional;

/** A routing table. The annotation processor writes one per compilation: {@code SocketRoutes}. */
public interface Routes {

    /** The rows, the more specific paths first. */
    List<Route> routes();

    /** The topics that its handlers were given, where they take any: the server uses the same. */
    default Optional<PubSub> pubSub() {
        return Optional.empty();
    }
}
