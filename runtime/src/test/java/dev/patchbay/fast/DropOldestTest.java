package dev.patchbay.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.BacklogPolicy;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.time.ManualTime;
import dev.patchbay.transport.Backlog;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.OpCode;
import org.junit.jupiter.api.Test;

/** What has waited longest makes room, where that is the policy. */
final class DropOldestTest {

    private static final int SIZE = 4096;
    private static final Limits LIMITS =
            Limits.defaults().withBacklog(100_000).withBacklogPolicy(BacklogPolicy.DROP_OLDEST);

    private final NarrowNetwork network = new NarrowNetwork();
    private final Backlog backlog = new Backlog(1 << 20, new ManualTime(), lost -> {});
    private final SelectorLane lane = new SelectorLane(Runnable::run, new ArrayByteBufferPool(), End.SERVER);
    private final SocketOutput output = new SocketOutput(network, lane, backlog);
    private final List<String> told = new ArrayList<>();

    @Test
    void aPeerThatReadsAgainGetsTheNewest() throws Exception {
        TestSocket socket = TestSocket.create();
        try (TestServer server = TestServer.of(socket, LIMITS);
                RawClient client = RawClient.connect(server.port(), SIZE).upgrade(TestServer.PATH)) {
            Connection connection = socket.connection();
            List<CompletionStage<Void>> stages = new ArrayList<>();
            while (server.recorder().drops().size() < 100) {
                stages.add(connection.send(message(stages.size())));
            }
            assertThat(connection.isOpen()).isTrue();
            assertThat(connection.queuedBytes()).isLessThanOrEqualTo(LIMITS.backlog());
            int lost = 0;
            int next = 0;
            for (int number = -1; number < stages.size() - 1; next++) {
                number = ByteBuffer.wrap(client.read(RawFrame.BINARY).payload()).getInt();
                assertThat(number).as("in order").isGreaterThanOrEqualTo(next);
                for (; next < number; next++) {
                    CompletionStage<Void> one = stages.get(next);
                    assertThatThrownBy(() -> Await.value(one)).hasCauseInstanceOf(MessageDroppedException.class);
                    lost++;
                }
                Await.value(stages.get(number));
            }
            assertThat(lost).isEqualTo(100);
        }
    }

    @Test
    void tellsWhoWaitedForThatOneOnly() {
        network.room = 1;
        for (String name : List.of("written", "oldest", "newer", "newest")) {
            backlog.take(1);
            output.send(OpCode.TEXT, Outbound.text("x"), told(name), false);
        }
        assertThat(output.dropOldest(1)).isTrue();
        assertThat(told).containsExactly("oldest failed");
        network.room = Integer.MAX_VALUE;
        network.goOn();

        assertThat(told).containsExactly("oldest failed", "written", "newer", "newest");
        assertThat(network.written()).hasSize(9);
        assertThat(backlog.queued()).isZero();
    }

    @Test
    void loseNothingForAMessageThatHasNoRoomWhateverIsDropped() throws Exception {
        TestSocket socket = TestSocket.create();
        try (TestServer server = TestServer.of(socket, LIMITS);
                RawClient client = RawClient.connect(server.port(), SIZE).upgrade(TestServer.PATH)) {
            Connection connection = socket.connection();
            while (connection.queuedBytes() < LIMITS.backlog() / 2) {
                connection.send(message(0));
            }
            CompletionStage<Void> waiting = connection.send("waits");
            CompletionStage<Void> large = connection.send("x".repeat((int) LIMITS.backlog()));

            assertThatThrownBy(() -> Await.value(large)).hasCauseInstanceOf(MessageDroppedException.class);
            assertThat(server.recorder().drops()).containsExactly((int) LIMITS.backlog());
            assertThat(waiting.toCompletableFuture().isDone()).isFalse();
            assertThat(client.read(RawFrame.BINARY).payload()).isNotEmpty();
        }
    }

    @Test
    void leavesWhatIsJettysAlone() {
        assertThat(output.dropOldest(1)).isFalse();
        network.room = 1;
        output.send(OpCode.TEXT, Outbound.text("x"), Callback.NOOP, false);
        output.writeForJetty(told("close"), ByteBuffer.wrap(new byte[] {(byte) 0x88, 0}));

        assertThat(output.dropOldest(1)).isFalse();
        network.room = Integer.MAX_VALUE;
        network.goOn();
        assertThat(told).containsExactly("close");
    }

    private static byte[] message(int number) {
        return ByteBuffer.allocate(SIZE).putInt(number).array();
    }

    private Callback told(String name) {
        return Callback.from(() -> told.add(name), failure -> told.add(name + " failed"));
    }
}
