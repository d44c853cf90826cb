package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Handlers of pings and pongs. */
final class PingsTest {

    @Test
    void tellsTheHandlerOfAPingThatWasAnswered() throws Exception {
        TestSocket socket = TestSocket.create().onPing((payload, connection) -> connection.send("pinged " + payload));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(ping("hi"));

            assertThat(client.read(RawFrame.PONG).string()).isEqualTo("hi");
            assertThat(client.readText()).isEqualTo("pinged hi");
        }
    }

    @Test
    void tellsTheHandlerOfAPongAskedForOrNot() throws Exception {
        TestSocket socket = TestSocket.create().onPong((payload, connection) -> connection.send("ponged " + payload));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            socket.connection().ping(ByteBuffer.wrap("hi".getBytes(StandardCharsets.UTF_8)));
            RawFrame ping = client.read(RawFrame.PING);
            client.send(RawFrame.of(RawFrame.PONG, ping.payload()), RawFrame.of(RawFrame.PONG, new byte[0]));

            assertThat(client.readText()).isEqualTo("ponged hi");
            assertThat(client.readText()).isEqualTo("ponged ");
        }
    }

    @Test
    void answersThePingAtOnceAndCallsTheHandlerInItsTurn() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> {
                    Await.open(goOn);
                    return Answer.text(text);
                })
                .onPing((payload, connection) -> connection.send("pinged " + payload));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(RawFrame.text("first"), ping("second"), RawFrame.text("third"));
            assertThat(client.read(RawFrame.PONG).string()).isEqualTo("second");
            goOn.countDown();

            assertThat(client.readText()).isEqualTo("first");
            assertThat(client.readText()).isEqualTo("pinged second");
            assertThat(client.readText()).isEqualTo("third");
        }
    }

    @Test
    void readsNoMorePingsThanCallsMayWait() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        TestSocket socket = TestSocket.create().onPing((payload, connection) -> {
            Await.open(goOn);
            connection.send("pinged " + payload);
        });
        try (TestServer server = TestServer.of(socket, Limits.defaults().withWaitingCalls(2));
                RawClient client = server.open()) {
            client.send(ping("1"), ping("2"), ping("3"), ping("4"));
            client.read(RawFrame.PONG);
            assertThat(client.read(RawFrame.PONG).string()).isEqualTo("2");
            goOn.countDown();

            int texts = 0;
            while (texts < 4) {
                texts += client.read().opCode() == RawFrame.TEXT ? 1 : 0;
            }
        }
    }

    @Test
    void givesAFailureToOnError() throws Exception {
        TestSocket socket = TestSocket.create()
                .onPing((payload, connection) -> {
                    throw new IllegalStateException("on purpose");
                })
                .onError((error, connection) -> Answer.text("sorry"));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(ping(""));
            client.read(RawFrame.PONG);

            assertThat(client.readText()).isEqualTo("sorry");
        }
    }

    private static RawFrame ping(String payload) {
        return RawFrame.of(RawFrame.PING, payload.getBytes(StandardCharsets.UTF_8));
    }
}
