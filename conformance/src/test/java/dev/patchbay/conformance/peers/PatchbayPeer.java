package dev.patchbay.conformance.peers;

import dev.patchbay.server.SocketServer;
import dev.patchbay.server.SocketServerBuilder;
import java.nio.file.Path;

/** A server of Patchbay in a process of its own: its port, that of TLS, certificate and key. */
final class PatchbayPeer {

    private static final int MESSAGE_SIZE = 1024 * 1024;

    private PatchbayPeer() {}

    public static void main(String[] args) {
        builder(args[1]).tls(Path.of(args[2]), Path.of(args[3])).start();
        builder(args[0]).start();
    }

    private static SocketServerBuilder builder(String port) {
        SocketRoutes routes = new SocketRoutes();
        return SocketServer.builder(routes)
                .mount(
                        "/{name}",
                        routes.peerSocket(),
                        mount -> mount.subprotocols("second")
                                .compression()
                                .limits(limits ->
                                        limits.withMessageSize(MESSAGE_SIZE).withBacklog(2L * MESSAGE_SIZE)))
                .host("127.0.0.1")
                .port(Integer.parseInt(port));
    }
}
