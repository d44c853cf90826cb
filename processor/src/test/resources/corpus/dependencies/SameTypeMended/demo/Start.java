package demo;

import dev.patchbay.socket.RateLimiter;
import dev.patchbay.binding.Routes;
import java.time.Duration;

final class Start {
    private Start() {}

    static Routes routes() {
        return new SocketRoutes(RateLimiter.of(1, Duration.ofHours(1)), RateLimiter.of(1, Duration.ofHours(1)));
    }
}
