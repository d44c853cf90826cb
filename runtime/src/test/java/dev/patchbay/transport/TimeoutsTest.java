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
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class TimeoutsTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Duration OVER = LIMIT.plusSeconds(2); // a tick is a second at most
    private static final Limits LIMITS = Limits.defaults()
            .withIdleTimeout(LIMIT)
            .withCloseTimeout(LIMIT.multipliedBy(3))
            .withPingInterval(Duration.ZERO)
            .withWaitingCalls(4);

    private final MovedTime time = new MovedTime();

    @Test
    void closesAnIdleConnectionWith1001() throws Exception {
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient client = server.open()) {
            Connection connection = socket.connection();
            time.advance(LIMIT);
            assertThat(connection.isOpen()).isTrue();

            time.advance(OVER, "it is closed", () -> !connection.isOpen());

            RawFrame close = client.readClose();
            assertThat(close.closeCode()).isEqualTo(1001);
            assertThat(close.closeText()).isEqualTo("nothing came for PT1M");
            client.send(RawFrame.close(1001, ""));
            assertThat(socket.closed().code()).isEqualTo(1001);
        }
    }

    @Test
    void doesNotCallAConnectionIdleThatItDoesNotRead() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        TestSocket busy = TestSocket.create().onText((text, connection) -> {
            Await.open(goOn);
            return Answer.text(text);
        });
        Limits limits = LIMITS.withIdleTimeout(Duration.ofSeconds(2));
        try (TestServer server = TestServer.of(busy, limits, time);
                RawClient client = server.open()) {
            client.send(
                    RawFrame.text("1"), RawFrame.text("2"), RawFrame.text("3"), RawFrame.text("4"), RawFrame.text("5"));
            Await.until("the mailbox is full", () -> server.recorder().received() == 4);
            time.advance(Duration.ofSeconds(4)); // and a probe after five
            goOn.countDown();

            for (int i = 1; i <= 5; i++) {
                assertThat(client.readText()).isEqualTo(String.valueOf(i));
            }
        }
    }

    @Test
    void holdsASocketToItsOwnLimits() throws Exception {
        Duration own = Duration.ofSeconds(3);
        TestSocket socket =
                TestSocket.echo().limits(server -> server.withIdleTimeout(own).withMessageSize(3));
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient idle = server.open()) {
            Connection connection = socket.connection();
            time.advance(own.plusSeconds(1), "it is closed", () -> !connection.isOpen());
            assertThat(idle.readClose().closeCode()).isEqualTo(1001);
        }
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("four");
            assertThat(client.readClose().closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void cutsAPeerThatNeverAnswersOurClose() throws Exception {
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient client = server.open()) {
            socket.connection().close(4000, "");
            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(4000);
            client.send(RawFrame.of(RawFrame.PING, new byte[0]), RawFrame.text("I stay"));
            time.advance(LIMIT.multipliedBy(3));
            assertThat(server.server().connections()).isOne();

            time.advance(OVER, "it is cut", () -> server.server().connections() == 0);
            client.awaitEnd();
            assertThat(socket.closed().code()).isEqualTo(1006);
        }
    }

    @Test
    void cutsAPeerThatGoesOnTalkingAfterOurClose() throws Exception {
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient client = server.open()) {
            socket.connection().close(4000, "");
            client.read(RawFrame.CLOSE);
            new Thread(() -> talk(client)).start();
            time.advance(OVER, "it is cut", () -> server.server().connections() == 0);

            assertThat(socket.closed().code()).isEqualTo(1006);
        }
    }

    private static void talk(RawClient client) {
        try {
            while (true) {
                client.text("and another thing");
            }
        } catch (IOException cut) {
            // at last
        }
    }
}
