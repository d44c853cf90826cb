package demo;

import dev.patchbay.binding.Routes;

final class Start {
    private Start() {}

    static Routes routes() {
        return new SocketRoutes(new String[] {"a", "b"});
    }
}
