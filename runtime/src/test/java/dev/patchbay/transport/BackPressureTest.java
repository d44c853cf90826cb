package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.Route;
import dev.patchbay.message.Outbound;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

/** What one handler sends in one go, more than the backlog, to its own peer. */
final class BackPressureTest {

    private static final int MESSAGES = 10_000;
    private static final int SIZE = 1024;
    private static final Limits LIMITS = Limits.defaults();
    private static final Duration OVER = LIMITS.progressTimeout().plusSeconds(1); // a tick is a second at most

    private final MovedTime time = new MovedTime();
    private final BlockingQueue<CompletionStage<Void>> last = new LinkedBlockingQueue<>();
    private final TestSocket socket = TestSocket.create().onText((text, connection) -> {
        last.add(sendAll(connection));
        return Answer.text("done");
    });

    @Test
    void reachesAPeerThatReads() throws Exception {
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("begin");
            readAll(client);
            assertThat(client.readText()).isEqualTo("done");
            assertThat(server.recorder().drops()).isEmpty();
        }
    }

    @Test
    void reachesAPeerThatReadsSlowlyButSteadily() throws Exception {
        try (TestServer server = TestServer.of(socket);
                RawClient client = RawClient.connect(server.port(), 4096).upgrade(TestServer.PATH)) {
            client.text("begin");
            for (int i = 0; i < MESSAGES; i++) {
                assertThat(number(client.read(RawFrame.BINARY))).isEqualTo(i);
                LockSupport.parkNanos(50_000);
            }
            assertThat(client.readText()).isEqualTo("done");
        }
    }

    @Test
    void reachesItFromTheHandlerOfAStream() throws Exception {
        TestSocket streams = TestSocket.create().onBinaryStream((bytes, connection) -> {
            sendAll(connection);
            return Answer.text("done");
        });
        try (TestServer server = TestServer.of(streams);
                RawClient client = server.open()) {
            client.send(RawFrame.binary(new byte[1]).unfinished());
            readAll(client);
            client.send(RawFrame.of(RawFrame.CONTINUATION, new byte[1]));
            assertThat(client.readText()).isEqualTo("done");
        }
    }

    @Test
    void reachesItFromAChannel() throws Exception {
        TestChannel channel = TestChannel.create().on("all", (payload, context) -> {
            for (int i = 0; i < MESSAGES; i++) {
                context.me().send("n", Outbound.text("{\"n\":" + i + ",\"x\":\"" + "x".repeat(SIZE) + "\"}"));
            }
            return ChannelAnswer.none();
        });
        try (TestChannels server = TestChannels.of(channel);
                PhoenixClient client = server.open()) {
            client.join("room:1", "1");
            client.text("['1','2','room:1','all',{}]");
            for (int i = 0; i < MESSAGES; i++) {
                assertThat(client.readText()).startsWith("['1',null,'room:1','n',{'n':" + i + ",");
            }
        }
    }

    @Test
    void reachesItThroughAJettyOfTheProgramsOwn() throws Exception {
        Server jetty = new Server();
        ServerConnector connector = new ServerConnector(jetty);
        connector.setHost("localhost");
        jetty.addConnector(connector);
        jetty.setHandler(
                SocketServer.builder(TestServer.table(new Route("/ws", socket))).buildHandler());
        jetty.start();
        try (RawClient client = RawClient.open(connector.getLocalPort(), "/ws")) {
            client.text("begin");
            readAll(client);
            assertThat(client.readText()).isEqualTo("done");
        } finally {
            jetty.stop();
        }
    }

    @Test
    void isLostWithAPeerThatDoesNotRead() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient client = RawClient.connect(server.port(), 4096).upgrade(TestServer.PATH)) {
            client.text("begin");
            time.advance(OVER, "it is cut", () -> socket.closes() > 0);
            CompletionStage<Void> lost = Await.next(last);

            assertThatThrownBy(() -> Await.value(lost)).hasCauseInstanceOf(MessageDroppedException.class);
            assertThat(socket.closed().code()).isEqualTo(1013);
        }
    }

    @Test
    void isWaitedForNoLongerThanTheConnectionLasts() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient reset = server.open();
                RawClient closed = server.open()) {
            Connection first = socket.connection();
            Connection second = socket.connection();
            reset.text("begin");
            closed.text("begin");
            awaitWaiting(first);
            awaitWaiting(second);
            reset.reset();
            first.close();
            second.close();

            Await.next(last);
            Await.next(last);
        }
    }

    @Test
    void isWaitedForByNobodyElse() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient client = server.open()) {
            Connection connection = socket.connection();
            client.text("begin");
            awaitWaiting(connection);
            CompletionStage<Void> mine = connection.send(new byte[SIZE]);

            assertThat(mine.toCompletableFuture()).isCompletedExceptionally();
            assertThat(connection.isOpen()).isFalse();
            Await.next(last);
        }
    }

    @Test
    void isNotWaitedForOnTheNetworksThread() throws Exception {
        try (TestServer server = TestServer.of(socket.nonBlocking(), LIMITS, time);
                RawClient client = RawClient.connect(server.port(), 4096).upgrade(TestServer.PATH)) {
            Connection connection = socket.connection();
            client.text("begin");
            Await.next(last); // in a time that stands still
            assertThat(connection.isOpen()).isFalse();
            time.advance(OVER, "it is cut", () -> socket.closes() > 0);

            assertThat(socket.closed().code()).isEqualTo(1013);
        }
    }

    private static void awaitWaiting(Connection connection) {
        Await.until("it waits", () -> connection.queuedBytes() > LIMITS.backlog() - SIZE - Limits.FRAME_COST);
    }

    private static CompletionStage<Void> sendAll(Connection connection) {
        CompletionStage<Void> sent = connection.send(message(0));
        for (int i = 1; i < MESSAGES; i++) {
            sent = connection.send(message(i));
        }
        return sent;
    }

    private static byte[] message(int number) {
        return ByteBuffer.allocate(SIZE).putInt(number).array();
    }

    private static int number(RawFrame frame) {
        assertThat(frame.payload()).hasSize(SIZE);
        return ByteBuffer.wrap(frame.payload()).getInt();
    }

    private static void readAll(RawClient client) throws IOException {
        for (int i = 0; i < MESSAGES; i++) {
            assertThat(number(client.read(RawFrame.BINARY))).isEqualTo(i);
        }
    }
}
