package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.testing.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages that begin and do not go on. */
final class PartTimeoutTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(4); // with which no probe interferes
    private static final Duration OVER = TIMEOUT.plusMillis(400); // a tick
    private static final Limits LIMITS = Limits.defaults()
            .withPartTimeout(TIMEOUT)
            .withCloseTimeout(Duration.ofDays(10))
            .withProgressTimeout(Duration.ofDays(10))
            .withIdleTimeout(Duration.ofDays(10))
            .withPingInterval(Duration.ZERO);
    private static final RawFrame EMPTY = RawFrame.of(RawFrame.CONTINUATION, new byte[0]);

    private final MovedTime time = new MovedTime();

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
    private void assertEnds(Way way, TestSocket socket) throws Exception {
        RawFrame noise = way == Way.COMPRESSED ? EMPTY.unfinished() : RawFrame.of(RawFrame.PONG, new byte[1]);
        try (Way.Served server = way.serve(socket, options -> time.to(options.limits(LIMITS)));
                RawClient client = server.open()) {
            Connection connection = socket.connection();
            client.send(RawFrame.text("").unfinished());
            Await.until("it is closed", () -> {
                send(client, EMPTY.unfinished(), noise);
                time.advance(TIMEOUT.dividedBy(2));
                return !connection.isOpen();
            });

            RawFrame close = client.readClose();
            assertThat(close.closeCode()).isEqualTo(1008);
            assertThat(close.closeText()).isEqualTo("the rest of a message did not come in time");
            answer(client);
            assertThat(socket.closed().code()).isEqualTo(1008);
        }
    }

    private static void answer(RawClient client) {
        try {
            client.send(RawFrame.close(1008, ""));
        } catch (IOException ended) {
            // it need not be waited for
        }
    }

    private static void send(RawClient client, RawFrame... frames) {
        try {
            client.send(frames);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void mayTakeTheirTimeWhileTheyGoOn() throws Exception {
        BlockingQueue<Character> parts = new LinkedBlockingQueue<>();
        TestSocket socket = TestSocket.create().onTextStream((text, connection) -> {
            for (int next = text.read(); next >= 0; next = text.read()) {
                parts.add((char) next);
            }
            return Answer.text("all");
        });
        try (Way.Served server = Way.TUNED.serve(socket, options -> time.to(options.limits(LIMITS)));
                RawClient client = server.open()) {
            client.send(RawFrame.text("").unfinished());
            for (int i = 0; i < 5; i++) {
                client.send(RawFrame.of(RawFrame.CONTINUATION, new byte[] {'x'}).unfinished());
                Await.next(parts);
                time.advance(TIMEOUT.dividedBy(2));
            }
            client.send(EMPTY);

            assertThat(client.readText()).isEqualTo("all");
        }
    }

    @Test
    void areWaitedForWhileTheirHandlerReadsNothing() throws Exception {
        CountDownLatch full = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        TestSocket socket = TestSocket.create().onBinaryStream((bytes, connection) -> {
            while (bytes.available() < Limits.STREAM_BUFFER) {
                Thread.onSpinWait(); // for there is room
            }
            full.countDown();
            Await.open(goOn);
            return Answer.text(Integer.toString(bytes.readAllBytes().length));
        });
        try (Way.Served server = Way.TUNED.serve(socket, options -> time.to(options.limits(LIMITS)));
                RawClient client = server.open()) {
            client.send(RawFrame.binary(new byte[Limits.STREAM_BUFFER]).unfinished());
            Await.open(full);
            time.advance(OVER); // and a probe after five seconds
            assertThat(socket.closes()).isZero();
            goOn.countDown();
            client.send(EMPTY);

            assertThat(client.readText()).isEqualTo(Integer.toString(Limits.STREAM_BUFFER));
        }
    }
}
