package demo;

import dev.patchbay.pubsub.PubSub;
import dev.patchbay.binding.Routes;

final class Start {
    private Start() {}

    static Routes routes() {
        return new SocketRoutes(8, PubSub.local(), "7", "2", "4", "1", "5", "3", "6");
    }
}
