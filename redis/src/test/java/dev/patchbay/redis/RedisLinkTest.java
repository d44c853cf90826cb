package dev.patchbay.redis;

import dev.patchbay.pubsub.ClusterLink;
import dev.patchbay.testkit.contract.ClusterLinkContract;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A real Redis does what every link has to do. Each test has a prefix of its own. */
final class RedisLinkTest extends ClusterLinkContract {

    private static RedisProcess redis;

    private final String prefix = UUID.randomUUID().toString();
    private final Map<ClusterLink, FaultProxy> links = new HashMap<>();

    @BeforeAll
    static void start() {
        redis = RedisProcess.start();
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @AfterEach
    void close() {
        links.forEach((link, proxy) -> {
            proxy.close();
            closed(link);
        });
    }

    private static void closed(ClusterLink link) {
        link.close();
    }

    @Override
    protected ClusterLink join() {
        FaultProxy proxy = new FaultProxy(redis.port());
        RedisLink link = RedisLink.builder(proxy.uri())
                .prefix(prefix)
                .heartbeat(Duration.ofMillis(300), Duration.ofSeconds(3))
                .build();
        links.put(link, proxy);
        return link;
    }

    @Override
    protected void crash(ClusterLink link) {
        Objects.requireNonNull(links.get(link)).close();
    }
}
