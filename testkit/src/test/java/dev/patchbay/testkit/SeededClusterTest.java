package dev.patchbay.testkit;

import dev.patchbay.pubsub.ClusterLink;
import dev.patchbay.testkit.contract.ClusterLinkContract;
import java.time.Duration;

/** A network that takes its time does what every link has to do. */
final class SeededClusterTest extends ClusterLinkContract {

    private final MemoryCluster cluster = MemoryCluster.seeded(1);

    SeededClusterTest() {
        cluster.delay(Duration.ofMillis(1), Duration.ofMillis(40));
    }

    @Override
    protected ClusterLink join() {
        return cluster.link();
    }

    @Override
    protected void crash(ClusterLink link) {
        cluster.crash(link);
    }

    @Override
    protected void meanwhile() {
        cluster.advance(Duration.ofMillis(100));
    }
}
