package dev.patchbay.testkit;

import dev.patchbay.server.SocketServer;
import org.junit.jupiter.api.AfterEach;

final class ChannelsOverNetworkTest extends ChannelTesterContract {

    private final SocketServer server = SocketServer.builder(SocketTesterContract.routes(new Rooms(), pubSub))
            .pubSub(pubSub)
            .host("localhost")
            .port(0)
            .start();

    @Override
    ChannelTester tester() {
        return ChannelTester.over(server);
    }

    @AfterEach
    void stop() {
        server.stop();
    }
}
