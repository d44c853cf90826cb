package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import org.junit.jupiter.api.Test;

final class ObserverTest {

    @Test
    void isToldWhatHappens() throws Exception {
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            assertThat(Await.next(server.recorder().openings())).isEqualTo("/ws");
            client.ask("one");
            client.ask("two");
            assertThat(server.recorder().received()).isEqualTo(2);
            client.send(RawFrame.text("half ").unfinished(), RawFrame.of(RawFrame.PING, new byte[0]));
            client.read(RawFrame.PONG);
            assertThat(server.recorder().received()).isEqualTo(2);
            client.leave(4000);
            assertThat(Await.next(server.recorder().closings())).isEqualTo(4000);
            assertThat(server.recorder().failures()).isEmpty();
            assertThat(server.recorder().drops()).isEmpty();
        }
    }

    @Test
    void harmsNobodyWhenItFails() throws Exception {
        TestSocket socket = TestSocket.echo().onBinary((bytes, connection) -> {
            throw new IllegalStateException("on purpose");
        });
        SocketServer server = SocketServer.builder(TestServer.table(new Route("/ws", socket)))
                .observer(new Failing())
                .host("localhost")
                .port(0)
                .start();
        try (RawClient client = RawClient.open(server.port(), "/ws")) {
            Connection connection = socket.connection();
            assertThat(client.ask("text")).isEqualTo("text");
            client.send(RawFrame.binary(new byte[1]));
            assertThat(client.readClose().closeCode()).isEqualTo(1011);
            assertThat(socket.closed().code()).isEqualTo(1011);
            assertThat(connection.send("late").toCompletableFuture()).isCompletedExceptionally();
            Await.until("no connection is left", () -> server.connections() == 0);
        } finally {
            server.stop();
        }
    }

    @Test
    void closesWith1011WhenABindingFailsOnTheNetworkThread() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.text(text))
                .nonBlocking(message -> {
                    if (message.size() == 3) {
                        throw new IllegalStateException("on purpose");
                    }
                    return false;
                });
        try (TestServer server = TestServer.of(socket)) {
            for (int i = 0; i < 3; i++) {
                try (RawClient client = server.open()) {
                    assertThat(client.ask("fine")).isEqualTo("fine");
                    client.text("bad");
                    assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1011);
                    assertThat(socket.closed().code()).isEqualTo(1011);
                }
            }
            server.awaitNoConnections();
        }
    }

    private static final class Failing implements Observer {

        @Override
        public void opened(String connection, String route) {
            throw new IllegalStateException("opened");
        }

        @Override
        public void received(String connection, int bytes) {
            throw new IllegalStateException("received");
        }

        @Override
        public void failed(String connection, Throwable failure) {
            throw new IllegalStateException("failed");
        }

        @Override
        public void dropped(String connection, int bytes) {
            throw new IllegalStateException("dropped");
        }

        @Override
        public void closed(String connection, int code) {
            throw new IllegalStateException("closed");
        }
    }
}
