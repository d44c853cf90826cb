package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** What depends on a message's fate may block, and runs where that hurts nobody. */
@SuppressWarnings("try") // a client has nothing to do but to be there
final class StageThreadsTest {

    private static final int LARGE = 20_000_000;

    private final BlockingQueue<String> threads = new LinkedBlockingQueue<>();

    @Test
    void notWhereTheRestOfAMessageIsWritten() throws Exception {
        TestSocket socket = TestSocket.create();
        try (TestServer server = TestServer.of(socket);
                RawClient client = RawClient.connect(server.port(), 4096).upgrade(TestServer.PATH)) {
            socket.connection().send(new byte[LARGE]).thenRun(this::note);
            assertThat(client.read(RawFrame.BINARY).payload()).hasSize(LARGE);

            assertIsNoNetworkThread(Await.next(threads));
        }
    }

    @Test
    void notWhereWhatABusyHandlerHasSentIsWritten() throws Exception {
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            connection.send("half done").thenRun(this::note);
            connection.ping(ByteBuffer.allocate(0)).thenRun(this::note);
            assertIsNoNetworkThread(Await.next(threads));
            assertIsNoNetworkThread(Await.next(threads));
            return Answer.text("done");
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("begin");
            assertThat(client.readText()).isEqualTo("half done");
            client.read(RawFrame.PING);
            assertThat(client.readText()).isEqualTo("done");
        }
    }

    @Test
    void notWhereAPeerIsGivenUp() throws Exception {
        TestSocket socket = TestSocket.create();
        MovedTime time = new MovedTime();
        Limits limits = Limits.defaults().withBacklog(2L * LARGE);
        try (TestServer server = TestServer.of(socket, limits, time);
                RawClient client = RawClient.connect(server.port(), 4096).upgrade(TestServer.PATH)) {
            Connection connection = socket.connection();
            connection.send(new byte[LARGE]).whenComplete((sent, lost) -> note());
            connection.send("behind").exceptionally(lost -> {
                note();
                return null;
            });
            Duration over = limits.progressTimeout().plusSeconds(1); // a tick is a second at most
            time.advance(over);
            time.advance(over, "it is cut", () -> socket.closes() > 0);
            assertThat(socket.closed().code()).isEqualTo(1013);

            for (int i = 0; i < 2; i++) {
                String thread = Await.next(threads);
                assertIsNoNetworkThread(thread);
                assertThat(thread)
                        .as("who looks after the times")
                        .isNotEqualTo(Thread.currentThread().getName());
            }
        }
    }

    private void note() {
        threads.add(Thread.currentThread().getName());
    }

    private static void assertIsNoNetworkThread(String thread) {
        assertThat(thread).doesNotStartWith("patchbay-server").doesNotStartWith("patchbay-time");
    }
}
