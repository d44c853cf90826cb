package demo;

import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.RateLimiter;
import java.time.Duration;

final class Start {
    static SocketRoutes routes() {
        return new SocketRoutes(PubSub.local(), RateLimiter.of(5, Duration.ofMinutes(1)), new Rooms());
    }
}
