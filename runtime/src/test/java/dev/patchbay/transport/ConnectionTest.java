package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rest of the program can do with a connection, from threads of its own. */
final class ConnectionTest {

    private static final int THREADS = 8;
    private static final int MESSAGES = 500;

    private final TestSocket socket = TestSocket.echo();
    private final TestServer server = TestServer.of(socket);
    private RawClient client;
    private Connection connection;

    @BeforeEach
    void open() throws Exception {
        client = server.open();
        connection = socket.connection();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    @Test
    void keepsTheOrderOfEveryThread() throws Exception {
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String name = String.valueOf(thread);
            threads.add(CompletableFuture.runAsync(() -> sendAll(name), task -> new Thread(task).start()));
        }
        int[] next = new int[THREADS];
        for (int i = 0; i < THREADS * MESSAGES; i++) {
            String[] text = client.readText().split(" ", -1);
            int thread = Integer.parseInt(text[0]);
            assertThat(Integer.parseInt(text[1])).isEqualTo(next[thread]++);
        }
        for (CompletableFuture<Void> thread : threads) {
            Await.value(thread);
        }
        assertThat(connection.queuedBytes()).isZero();
    }

    @Test
    void completesTheFutureOfWhatWasSent() throws Exception {
        Await.value(connection.send("text"));
        Await.value(connection.send(new byte[] {1}));
        Await.value(connection.send(ByteBuffer.wrap(new byte[] {0, 2, 3}).position(1)));
        Await.value(connection.send(Outbound.text("encoded")));
        Await.value(connection.ping(ByteBuffer.wrap(new byte[] {4})));

        assertThat(client.readText()).isEqualTo("text");
        assertThat(client.read(RawFrame.BINARY).payload()).containsExactly(1);
        assertThat(client.read(RawFrame.BINARY).payload()).containsExactly(2, 3);
        assertThat(client.readText()).isEqualTo("encoded");
        assertThat(client.read(RawFrame.PING).payload()).containsExactly(4);
    }

    @Test
    void leavesThePositionOfABufferWhereItIs() throws Exception {
        ByteBuffer bytes = ByteBuffer.wrap(new byte[10]).position(3);
        Await.value(connection.send(bytes));
        Await.value(connection.ping(bytes));

        assertThat(bytes.position()).isEqualTo(3);
    }

    @Test
    void sendsOneEncodedMessageAnyNumberOfTimes() throws Exception {
        Outbound message = Outbound.binary(new byte[100]);
        for (int i = 0; i < 10; i++) {
            connection.send(message);
        }

        for (int i = 0; i < 10; i++) {
            assertThat(client.read(RawFrame.BINARY).payload()).hasSize(100);
        }
        assertThat(message.size()).isEqualTo(100);
    }

    @Test
    void dropsWhatIsSentAfterTheEnd() throws Exception {
        client.leave(4000);
        socket.closed();

        assertDropped(connection.send("late!"));
        assertDropped(connection.ping(ByteBuffer.allocate(1)));
        assertThat(Await.next(server.recorder().drops())).isEqualTo(5);
        assertThat(connection.isOpen()).isFalse();
        assertThat(connection.queuedBytes()).isZero();
        connection.close();
    }

    @Test
    void dropsWhatIsSentAfterClose() throws Exception {
        connection.send("last");
        connection.close(4000, "enough");
        assertThat(connection.isOpen()).isFalse();

        assertDropped(connection.send("late!"));

        assertThat(Await.next(server.recorder().drops())).isEqualTo(5);
        assertThat(client.readText()).isEqualTo("last");
        RawFrame close = client.read(RawFrame.CLOSE);
        assertThat(close.closeCode()).isEqualTo(4000);
        assertThat(close.closeText()).isEqualTo("enough");
    }

    @Test
    void countsOnlyTheFirstClose() throws Exception {
        connection.close(4001, "");
        connection.close(4002, "");
        connection.close();

        assertThat(client.readClose().closeCode()).isEqualTo(4001);
        client.send(RawFrame.close(4001, ""));
        assertThat(socket.closed().code()).isEqualTo(4001);
    }

    @Test
    void refusesAPingOfMoreThan125Bytes() throws Exception {
        assertThatThrownBy(() -> connection.ping(ByteBuffer.allocate(126)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("125", "126");

        connection.ping(ByteBuffer.allocate(125));
        assertThat(client.read(RawFrame.PING).payload()).hasSize(125);
    }

    @Test
    void refusesCodesThatMustNotBeSent() throws Exception {
        for (int code : new int[] {0, 999, 1004, 1005, 1006, 1015, 2999, 5000}) {
            assertThatThrownBy(() -> connection.close(CloseReason.of(code)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(code));
        }
        assertThat(client.ask("still open")).isEqualTo("still open");
    }

    @Test
    void hasANameAndAnAddress() throws Exception {
        try (RawClient other = server.open()) {
            assertThat(other.localAddress()).isNotEqualTo(client.localAddress());
            assertThat(socket.connection().id()).isNotEqualTo(connection.id());
        }
        assertThat(connection.remoteAddress()).isEqualTo(client.localAddress());
        assertThat(connection.isOpen()).isTrue();
    }

    private void sendAll(String name) {
        for (int i = 0; i < MESSAGES; i++) {
            connection.send(name + " " + i);
        }
    }

    private static void assertDropped(CompletionStage<Void> sent) {
        assertThatThrownBy(() -> Await.value(sent)).hasCauseInstanceOf(MessageDroppedException.class);
    }
}
