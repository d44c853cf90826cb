package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.socket.BacklogPolicy;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** A peer that does not read what it is sent. */
@SuppressWarnings("try") // the client has nothing to do but to be there
final class SlowReaderTest {

    private static final int SMALL = 4096;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration OVER = LIMIT.plusSeconds(1); // a tick is a second at most
    private static final Limits LIMITS = Limits.defaults().withBacklog(100_000).withCloseTimeout(LIMIT);

    private final MovedTime time = new MovedTime();
    private final TestSocket socket = TestSocket.echo();

    @Test
    void isClosedWith1013WhenTooMuchWaits() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient client = slow(server)) {
            Connection connection = socket.connection();
            CompletionStage<Void> dropped = fill(connection);
            time.advance(OVER, "it is cut", () -> socket.closes() > 0);

            assertThatThrownBy(() -> Await.value(dropped)).hasCauseInstanceOf(MessageDroppedException.class);
            assertThat(server.recorder().drops()).contains(SMALL);
            assertThat(connection.isOpen()).isFalse();
            assertThat(socket.closed().code()).isEqualTo(1013);
            server.awaitNoConnections();
            assertThat(connection.queuedBytes()).isZero();
        }
    }

    @Test
    void losesTheNewestMessagesAndStaysWhereThatIsThePolicy() throws Exception {
        Limits limits = LIMITS.withBacklogPolicy(BacklogPolicy.DROP_NEWEST);
        try (TestServer server = TestServer.of(socket, limits);
                RawClient client = slow(server)) {
            Connection connection = socket.connection();
            int sent = 0;
            while (server.recorder().drops().size() < 100) {
                connection.send(new byte[] {(byte) sent});
                connection.send(new byte[SMALL]);
                sent++;
            }
            assertThat(connection.isOpen()).isTrue();
            Await.until("nothing waits", () -> takesOne(client, connection));
            connection.send("done");
            RawFrame last = client.read();
            while (last.opCode() != RawFrame.TEXT) {
                last = client.read();
            }
            assertThat(client.ask("here")).isEqualTo("here");
            assertThat(server.recorder().closings()).isEmpty();
        }
    }

    @Test
    void isToldOfAsDroppedWhenItEndsBeforeItHasTakenWhatWaits() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS.withBacklog(100_000_000))) {
            try (RawClient client = slow(server)) {
                Connection connection = socket.connection();
                connection.send(new byte[20_000_000]);
                connection.send(new byte[3]);
                client.reset();
            }
            List<Integer> lost = List.of(
                    Await.next(server.recorder().drops()),
                    Await.next(server.recorder().drops()));
            assertThat(lost).containsExactlyInAnyOrder(20_000_000, 3);
        }
    }

    @Test
    void seesTheCloseFrameWhenItReadsAgain() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient client = slow(server)) {
            fill(socket.connection());

            RawFrame close = client.readClose();
            assertThat(close.closeCode()).isEqualTo(1013);
            assertThat(close.closeText()).isEqualTo("messages are read too slowly");
        }
    }

    @Test
    void isCutWhenItTakesNothingForTooLong() throws Exception {
        Limits limits = LIMITS.withBacklog(100_000_000).withProgressTimeout(LIMIT);
        try (TestServer server = TestServer.of(socket, limits, time);
                RawClient client = slow(server)) {
            Connection connection = socket.connection();
            CompletionStage<Void> sent = connection.send(new byte[50_000_000]);
            time.advance(OVER);
            time.advance(OVER, "it is cut", () -> socket.closes() > 0);

            assertThat(socket.closed().code()).isEqualTo(1013);
            assertThatThrownBy(() -> Await.value(sent)).hasCauseInstanceOf(MessageDroppedException.class);
            server.awaitNoConnections();
        }
    }

    @Test
    void isNotCutWhileItTakesALargeMessageBitByBit() throws Exception {
        Limits limits = LIMITS.withProgressTimeout(LIMIT);
        try (TestServer server = TestServer.of(socket, limits, time);
                RawClient client = slow(server)) {
            CompletionStage<Void> sent = socket.connection().send(new byte[50_000_000]);
            long taken = 0;
            for (int i = 0; i < 40; i++) {
                taken += client.input().readNBytes(1_000_000).length;
                time.advance(LIMIT.dividedBy(2));
            }
            taken += client.input().readNBytes((int) (50_000_010 - taken)).length;

            Await.value(sent);
            assertThat(taken).isEqualTo(50_000_010);
        }
    }

    @Test
    void isCutBehindACloseThatItDoesNotRead() throws Exception {
        Limits limits = LIMITS.withBacklog(100_000_000);
        try (TestServer server = TestServer.of(socket, limits, time);
                RawClient client = slow(server)) {
            Connection connection = socket.connection();
            connection.send(new byte[50_000_000]);
            connection.close(4000, "");
            time.advance(OVER, "it is cut", () -> socket.closes() > 0);

            assertThat(socket.closed().code()).isIn(4000, 1006);
            server.awaitNoConnections();
        }
    }

    @Test
    void getsAMessageLargerThanTheBacklogThroughAnEmptyWindow() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS);
                RawClient client = slow(server)) {
            Connection connection = socket.connection();
            CompletionStage<Void> sent = connection.send(new byte[5_000_000]);
            assertThat(connection.queuedBytes()).isEqualTo(5_000_000 + Limits.FRAME_COST);

            assertThat(client.read(RawFrame.BINARY).payload()).hasSize(5_000_000);
            Await.value(sent);
            assertThat(connection.queuedBytes()).isZero();
            assertThat(client.ask("open")).isEqualTo("open");
        }
    }

    @Test
    void delaysNobodyElse() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS.withBacklog(100_000_000));
                RawClient slow = slow(server)) {
            socket.connection().send(new byte[50_000_000]);
            for (int i = 0; i < 8; i++) {
                try (RawClient other = server.open()) {
                    assertThat(other.ask("quick")).isEqualTo("quick");
                }
            }
        }
    }

    @Test
    void isBoundedForItselfWhereManyAreSlow() throws Exception {
        List<RawClient> clients = new ArrayList<>();
        try (TestServer server = TestServer.of(socket, LIMITS, time)) {
            for (int i = 0; i < 10; i++) {
                clients.add(slow(server));
                fill(socket.connection());
            }
            time.advance(OVER, "all are cut", () -> socket.closes() == 10);
            for (int i = 0; i < 10; i++) {
                assertThat(socket.closed().code()).isEqualTo(1013);
            }
            server.awaitNoConnections();
        } finally {
            for (RawClient client : clients) {
                client.close();
            }
        }
    }

    private static boolean takesOne(RawClient client, Connection connection) {
        try {
            client.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return connection.queuedBytes() == 0;
    }

    private static RawClient slow(TestServer server) throws IOException {
        return RawClient.connect(server.port(), SMALL).upgrade(TestServer.PATH);
    }

    /** Sends until there is no room, and returns the fate of the last. */
    private static CompletionStage<Void> fill(Connection connection) {
        CompletionStage<Void> last = connection.send(new byte[SMALL]);
        long most = 0;
        while (connection.isOpen()) {
            most = Math.max(most, connection.queuedBytes());
            last = connection.send(new byte[SMALL]);
        }
        assertThat(most).isBetween(50_000L, 100_000L);
        return last;
    }
}
