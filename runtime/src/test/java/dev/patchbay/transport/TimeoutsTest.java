package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.socket.Answer;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.JavaClient;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

final class TimeoutsTest {

    private static final Limits LIMITS = Limits.defaults()
            .withIdleTimeout(Duration.ofMillis(600))
            .withCloseTimeout(Duration.ofMillis(600))
            .withWaitingCalls(4);

    private static final Duration PAUSE = Duration.ofMillis(5);

    @Test
    void closesAnIdleConnectionWith1001() throws Exception {
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(socket, LIMITS);
                RawClient client = server.open()) {
            long start = System.nanoTime();
            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1001);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(300));
            assertThat(socket.closed().code()).isEqualTo(1001);
        }
    }

    @Test
    void keepsAConnectionThatOnlyPings() throws Exception {
        try (TestServer server = TestServer.of(TestSocket.echo(), LIMITS);
                RawClient pinging = server.open();
                RawClient ponging = server.open();
                RawClient silent = server.open()) {
            CountDownLatch closed = new CountDownLatch(1);
            new Thread(() -> awaitClose(silent, closed)).start();
            while (closed.getCount() > 0) {
                pinging.send(RawFrame.of(RawFrame.PING, new byte[0]));
                ponging.send(RawFrame.of(RawFrame.PONG, new byte[0]));
                pinging.read(RawFrame.PONG);
                LockSupport.parkNanos(PAUSE.toNanos()); // so many as are allowed
            }

            assertThat(pinging.ask("here")).isEqualTo("here");
            assertThat(ponging.ask("here")).isEqualTo("here");
        }
    }

    @Test
    void doesNotCallAConnectionIdleThatItDoesNotRead() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger handled = new AtomicInteger();
        TestSocket busy = TestSocket.create().onText((text, connection) -> {
            Await.open(goOn);
            handled.incrementAndGet();
            return Answer.text(text);
        });
        try (TestServer server = TestServer.of(busy, LIMITS);
                RawClient client = server.open()) {
            client.send(
                    RawFrame.text("1"), RawFrame.text("2"), RawFrame.text("3"), RawFrame.text("4"), RawFrame.text("5"));
            Await.until("the mailbox is full", () -> server.recorder().received() == 4);
            try (RawClient idle = server.open()) {
                assertThat(idle.readClose().closeCode()).isEqualTo(1001);
            }
            try (RawClient idle = server.open()) {
                assertThat(idle.readClose().closeCode()).isEqualTo(1001);
            }
            goOn.countDown();

            for (int i = 1; i <= 5; i++) {
                assertThat(client.readText()).isEqualTo(String.valueOf(i));
            }
        }
    }

    @Test
    void holdsASocketToItsOwnLimits() throws Exception {
        TestSocket socket = TestSocket.echo()
                .limits(server -> server.withIdleTimeout(Duration.ofMillis(300)).withMessageSize(3));
        try (TestServer server = TestServer.of(socket);
                RawClient idle = server.open();
                RawClient talking = server.open()) {
            long start = System.nanoTime();
            assertThat(idle.read(RawFrame.CLOSE).closeCode()).isEqualTo(1001);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            talking.readClose();
        }
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("four");
            assertThat(client.readClose().closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void keepsAClientThatOnlyListensFarBeyondTheIdleTimeout() throws Exception {
        TestSocket ticker = TestSocket.create();
        Limits limits = Limits.defaults()
                .withIdleTimeout(Duration.ofSeconds(3))
                .withPingInterval(Duration.ofMillis(1_500)); // which leaves a slow machine as long to answer
        try (TestServer server = TestServer.of(ticker, limits)) {
            JavaClient listening = server.javaClient();
            Connection connection = ticker.connection();
            for (int i = 0; i < 2; i++) {
                try (RawClient deaf = server.open()) {
                    assertThat(deaf.readClose().closeCode()).isEqualTo(1001);
                }
            }
            connection.send("still here");

            assertThat(listening.readText()).isEqualTo("still here");
        }
    }

    @Test
    void saysWhyItClosesASilentClient() throws Exception {
        Limits limits = LIMITS.withPingInterval(Duration.ZERO);
        try (TestServer server = TestServer.of(TestSocket.echo(), limits);
                RawClient idle = server.open()) {
            assertThat(idle.read(RawFrame.CLOSE).closeText()).isEqualTo("nothing came for PT0.6S");
        }
        Limits pinging = Limits.defaults().withPingInterval(Duration.ofMillis(200));
        try (TestServer server = TestServer.of(TestSocket.echo(), pinging);
                RawClient deaf = server.open()) {
            deaf.read(RawFrame.PING);
            assertThat(deaf.read(RawFrame.CLOSE).closeText()).isEqualTo("no answer to a ping");
        }
    }

    @Test
    void pingsNoClientThatTalks() throws Exception {
        Limits limits = Limits.defaults().withPingInterval(Duration.ofSeconds(1));
        try (TestServer server = TestServer.of(TestSocket.echo(), limits);
                RawClient talking = server.open();
                RawClient listening = server.open()) {
            for (int pings = 0; pings < 2; pings++) {
                while (listening.input().available() == 0) {
                    talking.text("hi");
                    assertThat(talking.read().opCode()).isEqualTo(RawFrame.TEXT);
                }
                listening.send(
                        RawFrame.of(RawFrame.PONG, listening.read(RawFrame.PING).payload()));
            }
        }
    }

    @Test
    void pingsAPeerAndKeepsItWhileItAnswers() throws Exception {
        Limits limits = Limits.defaults().withPingInterval(Duration.ofMillis(200));
        try (TestServer server = TestServer.of(TestSocket.echo(), limits);
                RawClient client = server.open()) {
            for (int i = 0; i < 4; i++) {
                RawFrame ping = client.read(RawFrame.PING);
                client.send(RawFrame.of(RawFrame.PONG, ping.payload()));
            }
            assertThat(server.recorder().closings()).isEmpty();
        }
    }

    @Test
    void closesAPeerThatAnswersNoPingWith1001() throws Exception {
        Limits limits = Limits.defaults().withPingInterval(Duration.ofMillis(200));
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(socket, limits);
                RawClient client = server.open()) {
            client.read(RawFrame.PING);

            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1001);
            client.send(RawFrame.close(1001, ""));
            assertThat(socket.closed().code()).isEqualTo(1001);
            assertThat(server.recorder().closings()).containsExactly(1001);
        }
    }

    @Test
    void cutsAPeerThatNeverAnswersOurClose() throws Exception {
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(socket, LIMITS);
                RawClient client = server.open()) {
            socket.connection().close(4000, "");
            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(4000);
            client.send(RawFrame.of(RawFrame.PING, new byte[0]), RawFrame.text("I stay"));
            client.awaitEnd();

            assertThat(socket.closed().code()).isEqualTo(1006);
            server.awaitNoConnections();
        }
    }

    @Test
    void cutsAPeerThatGoesOnTalkingAfterOurClose() throws Exception {
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(socket, LIMITS);
                RawClient client = server.open()) {
            socket.connection().close(4000, "");
            client.read(RawFrame.CLOSE);
            new Thread(() -> talk(client)).start();

            assertThat(socket.closed().code()).isEqualTo(1006);
            server.awaitNoConnections();
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

    private static void awaitClose(RawClient client, CountDownLatch closed) {
        try {
            client.readClose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            closed.countDown();
        }
    }
}
