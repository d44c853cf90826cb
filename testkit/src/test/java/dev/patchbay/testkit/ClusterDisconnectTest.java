package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServer;
import org.junit.jupiter.api.Test;

final class ClusterDisconnectTest {

    @Test
    void disconnectsTheClientsOfAllNodes() {
        MemoryCluster cluster = new MemoryCluster();
        try (SocketServer here = serve(PubSub.linked(cluster.link()));
                SocketServer there = serve(PubSub.linked(cluster.link()))) {
            TestConnection ada = ChannelTester.over(here).connect("/rooms?user=ada");
            TestConnection alsoAda = ChannelTester.over(there).connect("/rooms?user=ada");
            TestConnection bob = ChannelTester.over(there).connect("/rooms?user=bob");
            ada.heartbeat();
            alsoAda.heartbeat();
            bob.heartbeat();

            here.disconnect("visitor:ada");

            ada.expectClosed(1001);
            alsoAda.expectClosed(1001);
            bob.heartbeat();
            assertThat(there.connectionsOfUser("visitor:bob")).hasSize(1);
        }
    }

    private static SocketServer serve(PubSub pubSub) {
        return SocketServer.builder(SocketTesterContract.routes(new Rooms(), pubSub))
                .pubSub(pubSub)
                .host("localhost")
                .port(0)
                .start();
    }
}
