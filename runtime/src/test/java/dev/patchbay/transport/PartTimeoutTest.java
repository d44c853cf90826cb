package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.socket.Answer;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.testing.Way;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages that begin and do not go on. */
final class PartTimeoutTest {

    private static final Duration TIMEOUT = Duration.ofMillis(600);
    private static final Limits LIMITS = Limits.defaults().withPartTimeout(TIMEOUT);
    private static final RawFrame PART =
            RawFrame.of(RawFrame.CONTINUATION, new byte[] {'x'}).unfinished();
    private static final RawFrame EMPTY = RawFrame.of(RawFrame.CONTINUATION, new byte[0]);

    @ParameterizedTest
    @EnumSource
    void endTheirConnectionWhateverElseComes(Way way) throws Exception {
        assertEnds(way, TestSocket.echo());
    }

    @ParameterizedTest
    @EnumSource
    void endTheirConnectionWhereAHandlerReadsThem(Way way) throws Exception {
        CountDownLatch returned = new CountDownLatch(1);
        assertEnds(way, TestSocket.create().onTextStream((text, connection) -> {
            try {
                return Answer.text(Integer.toString(text.read()));
            } finally {
                returned.countDown();
            }
        }));
        Await.open(returned);
    }

    /** Pings are none within a compressed message. */
    private static void assertEnds(Way way, TestSocket socket) throws Exception {
        RawFrame noise = way == Way.COMPRESSED ? EMPTY.unfinished() : RawFrame.of(RawFrame.PONG, new byte[1]);
        try (Way.Served server = way.serve(socket, options -> options.limits(LIMITS));
                RawClient client = server.open()) {
            client.send(RawFrame.text("").unfinished());
            Thread pings = new Thread(() -> sendEverySoOften(client, noise, EMPTY.unfinished()));
            pings.start();

            RawFrame close = client.readClose();
            assertThat(close.closeCode()).isEqualTo(1008);
            assertThat(close.closeText()).isEqualTo("the rest of a message did not come in time");
            assertThat(socket.closed().code()).isEqualTo(1008);
            pings.interrupt();
        }
    }

    private static void sendEverySoOften(RawClient client, RawFrame... frames) {
        try {
            while (!Thread.interrupted()) {
                client.send(frames);
                LockSupport.parkNanos(20_000_000);
            }
        } catch (IOException over) {
            // the test has ended
        }
    }

    @Test
    void mayTakeTheirTimeWhileTheyGoOn() throws Exception {
        try (Way.Served server = Way.TUNED.serve(TestSocket.echo(), options -> options.limits(LIMITS));
                RawClient client = server.open()) {
            client.send(RawFrame.text("").unfinished());
            long end = System.nanoTime() + 3 * TIMEOUT.toNanos();
            int parts = 0;
            while (System.nanoTime() < end) {
                client.send(PART);
                parts++;
                LockSupport.parkNanos(50_000_000);
            }
            client.send(EMPTY);

            assertThat(client.readText()).hasSize(parts);
            assertThat(client.ask("next")).isEqualTo("next");
        }
    }

    @Test
    void areWaitedForWhileTheirHandlerReadsNothing() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        TestSocket socket = TestSocket.create().onBinaryStream((bytes, connection) -> {
            Await.open(goOn);
            return Answer.text(Integer.toString(bytes.readAllBytes().length));
        });
        byte[] full = new byte[Limits.STREAM_BUFFER];
        try (Way.Served server = Way.TUNED.serve(socket, options -> options.limits(LIMITS));
                RawClient client = server.open()) {
            client.send(RawFrame.binary(full).unfinished());
            long later = System.nanoTime() + 3 * TIMEOUT.toNanos();
            Await.until("the timeout is over several times", () -> System.nanoTime() > later);
            assertThat(socket.closes()).isZero();
            goOn.countDown();
            client.send(EMPTY);

            assertThat(client.readText()).isEqualTo(Integer.toString(full.length));
        }
    }
}
