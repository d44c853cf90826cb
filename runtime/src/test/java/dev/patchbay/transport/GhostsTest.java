package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.testing.Way;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Peers that end while nothing is read from them, because their handler does not return and much waits behind it. */
final class GhostsTest {

    private static final int MANY = 300;
    private static final Limits LIMITS = Limits.defaults().withWaitingCalls(8); // behind which nothing is read

    /** How a peer ends. */
    @FunctionalInterface
    private interface Ending {
        void end(RawClient client) throws Exception;
    }

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final TestSocket socket = TestSocket.create().onText((text, connection) -> {
        goOn.await();
        return Answer.none();
    });

    @Test
    void areSeenAfterAReset() throws Exception {
        assertSeen("", RawClient::reset);
    }

    @Test
    void areSeenAfterAResetBehindAFullBuffer() throws Exception {
        assertSeen("x".repeat(60_000), RawClient::reset);
    }

    @Test
    void areSeenAfterTheirProcessHasEnded() throws Exception {
        assertSeen("", RawClient::close);
    }

    /** On all ways at once, because each takes its time. */
    private void assertSeen(String text, Ending ending) throws Exception {
        RawFrame[] many = Stream.generate(() -> RawFrame.text(text)).limit(MANY).toArray(RawFrame[]::new);
        List<Way.Served> servers = new ArrayList<>();
        try {
            for (Way way : Way.values()) {
                Way.Served server =
                        way.serve(socket, options -> options.limits(LIMITS).maxConnections(1));
                servers.add(server);
                RawClient ghost = server.open();
                Connection connection = socket.connection();
                Thread writer = new Thread(() -> write(ghost, many));
                writer.start();
                writer.join(500);
                assertThat(connection.isOpen()).isTrue();
                ending.end(ghost);
            }
            for (Way.Served server : servers) {
                Await.until("its seat is free", () -> server.connections() == 0);
                server.open().close();
            }
            goOn.countDown();
            assertThat(socket.closed().code()).isEqualTo(1006);
        } finally {
            goOn.countDown();
            servers.forEach(Way.Served::close);
        }
    }

    private static void write(RawClient client, RawFrame[] frames) {
        try {
            client.send(frames);
        } catch (IOException nobodyReads) {
            // and then the connection is reset
        }
    }
}
