package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.presence.PresenceRegistry;
import dev.patchbay.server.SocketServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PresenceOverNetworkTest extends TestPresenceContract {

    private final SocketServer server = SocketServer.builder(SocketTesterContract.routes(new Rooms(), pubSub))
            .pubSub(pubSub)
            .host("localhost")
            .port(0)
            .start();

    @Override
    ChannelTester tester() {
        return ChannelTester.over(server);
    }

    @Override
    PresenceRegistry registry() {
        return server.presence();
    }

    @Test
    void doesNotGuessWhoIsPresentSomewhereElse() {
        assertThatThrownBy(() -> tester().presence())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("The server is not here: ask SocketServer.presence()");
    }

    @AfterEach
    void stop() {
        server.stop();
    }
}
