package dev.patchbay.testkit;

import dev.patchbay.pubsub.ClusterLink;
import dev.patchbay.testkit.contract.ClusterLinkContract;

final class MemoryClusterTest extends ClusterLinkContract {

    private final MemoryCluster cluster = new MemoryCluster();

    @Override
    protected ClusterLink join() {
        return cluster.link();
    }

    @Override
    protected void crash(ClusterLink link) {
        cluster.crash(link);
    }
}
