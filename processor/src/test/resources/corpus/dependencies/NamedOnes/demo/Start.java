package demo;

import dev.patchbay.socket.Routes;

final class Start {
    private Start() {}

    static Routes routes() {
        return new SocketRoutes("1", "2", "3", "4", "5", "6", "7", 8);
    }
}
