package dev.patchbay.conformance;

import dev.patchbay.mount.Mount;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServer;
import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.socket.Refused;
import java.time.Duration;

/** Starts the application; the first argument is the port. */
public final class Main {

    private static final int MESSAGE_SIZE = 10_000_000;

    private Main() {}

    public static void main(String[] args) {
        SocketServer server = start(args.length == 0 ? 4000 : Integer.parseInt(args[0]));
        System.out.println("listening on " + server.port());
    }

    static SocketServer start(int port) {
        PubSub pubSub = PubSub.local();
        SocketRoutes routes = new SocketRoutes(pubSub);
        SocketServerBuilder server = SocketServer.builder(routes)
                .pubSub(pubSub)
                .presence(PresenceOptions.defaults().withTick(Duration.ZERO)) // as Phoenix, which has none on one node
                .port(port)
                .stopOnShutdown()
                .allowedOrigins("//localhost")
                .mount("/socket", routes.userSocket(), Main::large)
                .mount(
                        "/quick",
                        routes.userSocket(),
                        mount -> silent(mount).limits(limits -> limits.withIdleTimeout(Duration.ofMillis(600))))
                .mount(
                        "/limited",
                        routes.limitedSocket(),
                        mount -> silent(mount).limits(limits -> limits.withChannels(2)))
                .mount(
                        "/origin",
                        routes.userSocket(),
                        mount -> silent(mount).allowedOrigins("https://example.com", "//port.com:81", "//*.wild.com"))
                .mount("/sub", routes.userSocket(), mount -> silent(mount).subprotocols("sip", "mqtt"))
                .mount(
                        "/small",
                        routes.userSocket(),
                        mount -> silent(mount).limits(limits -> limits.withMessageSize(1000)))
                .mount("/deflate", routes.userSocket(), mount -> silent(mount).compression())
                .mount("/path/{v}", routes.infoSocket(), mount -> mount.websocketPath("/ws/{w}"))
                .mount("/auth", routes.infoSocket(), mount -> mount.longPoll());
        return server.start();
    }

    /** A reason goes to the client, and messages may be large. */
    private static Mount large(Mount mount) {
        return mount.refusals(Main::told)
                .longPoll(poll -> poll.withWindow(Duration.ofSeconds(1)))
                .limits(limits -> limits.withBacklog(4L * MESSAGE_SIZE).withMessageSize(MESSAGE_SIZE));
    }

    private static Refused told(Refused refused) {
        return refused.reason().isEmpty() ? refused : new Refused(429, "no: \"" + refused.reason() + '"');
    }

    /** The client is not told why it is refused. */
    private static Mount silent(Mount mount) {
        return mount.refusals(refused -> new Refused());
    }
}
