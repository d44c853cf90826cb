package dev.patchbay.sample;

import dev.patchbay.mount.Disagreement;
import dev.patchbay.sample.contract.RoomCalls_Pusher;
import dev.patchbay.sample.contract.RoomEvents_Sender;
import dev.patchbay.server.SocketServer;
import java.util.Optional;
import java.util.UUID;

/**
 * Starts the sample; the first argument is the port, 8080 unless said. The environment's {@code SECRET} signs invitations;
 * without it they are good until the program ends.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        int port = args.length == 0 ? 8080 : Integer.parseInt(args[0]);
        SocketServer server = start(port);
        System.out.println("Listening. Open http://localhost:" + server.port() + "/ in two tabs; stop with Ctrl-C.");
    }

    static SocketServer start(int port) {
        String secret = Optional.ofNullable(System.getenv("SECRET"))
                .orElseGet(() -> UUID.randomUUID().toString());
        return SocketServer.builder(new SocketRoutes(new Invitations(secret), new Rooms()))
                .contract(Disagreement.REFUSE, RoomCalls_Pusher.CONTRACT, RoomEvents_Sender.CONTRACT)
                .handler(new Page())
                .port(port)
                .stopOnShutdown()
                .start();
    }
}
