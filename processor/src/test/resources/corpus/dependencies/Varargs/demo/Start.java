package demo;

import dev.patchbay.socket.Routes;

final class Start {
    private Start() {}

    static Routes routes() {
        return new SocketRoutes(new String[] {"a", "b"});
    }
}
