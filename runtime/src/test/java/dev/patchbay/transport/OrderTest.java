package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Replies come in the order of the messages, and callbacks of one connection one after the other. */
final class OrderTest {

    private static final int MESSAGES = 2_000;
    private static final Duration OVER =
            Limits.defaults().closeTimeout().plusSeconds(1); // two ticks: for the stage, and for the handlers

    private final MovedTime time = new MovedTime();

    @Test
    void keepsRepliesInOrderWhenHandlersBlock() throws Exception {
        burst(TestSocket.echo());
    }

    @Test
    void keepsRepliesInOrderWhenHandlersDoNotBlock() throws Exception {
        burst(TestSocket.echo().nonBlocking());
    }

    @Test
    void keepsRepliesInOrderWhenSomeHandlersBlock() throws Exception {
        burst(TestSocket.echo().nonBlocking(OrderTest::isThird));
    }

    @Test
    void keepsRepliesInOrderWhenStagesCompleteLate() throws Exception {
        burst(TestSocket.create().onText((text, connection) -> late(text, Answer::text)));
    }

    @Test
    void keepsRepliesInOrderWhenEverythingIsMixed() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> {
                    if (number(text) % 7 == 0) {
                        return late(text, Answer::text);
                    }
                    return number(text) % 5 == 0 ? sent(connection, text) : Answer.text(text);
                })
                .nonBlocking(OrderTest::isThird);
        burst(socket);
    }

    @Test
    void neverRunsTwoCallbacksOfAConnectionAtOnce() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger overlaps = new AtomicInteger();
        TestSocket socket = TestSocket.create()
                .blockingLifecycle()
                .onOpen(connection -> alone(running, overlaps))
                .onText((text, connection) -> {
                    alone(running, overlaps);
                    return number(text) % 7 == 0 ? late(text, Answer::text) : Answer.text(text);
                })
                .onClose((reason, connection) -> alone(running, overlaps))
                .nonBlocking(OrderTest::isThird);
        burst(socket);
        assertThat(overlaps).hasValue(0);
    }

    @Test
    void givesOnCloseItsTurnThoughAStageNeverCompletes() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            called.countDown();
            return Answer.later(new CompletableFuture<String>(), Answer::text);
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(RawFrame.text("one"), RawFrame.text("two"));
            Await.open(called);
            client.reset();

            assertThat(socket.closed().code()).isEqualTo(1006);
            server.awaitNoConnections();
        }
    }

    @Test
    void answersACloseThoughAStageNeverCompletes() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.later(new CompletableFuture<String>(), Answer::text));
        try (TestServer server = TestServer.of(socket, Limits.defaults(), time);
                RawClient client = server.open()) {
            client.send(RawFrame.text("one"), RawFrame.close(4000, ""));
            time.advance(OVER, "it is answered", () -> socket.closes() > 0);

            assertThat(client.readClose().closeCode()).isEqualTo(4000);
            assertThat(socket.closed().code()).isEqualTo(4000);
            server.awaitNoConnections();
        }
    }

    @Test
    void noticesThatAPeerHasGoneAfterItsCloseThoughAStageNeverCompletes() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.later(new CompletableFuture<String>(), Answer::text));
        try (TestServer server = TestServer.of(socket, Limits.defaults(), time);
                RawClient client = server.open()) {
            client.send(RawFrame.text("one"), RawFrame.close(4000, ""));
            client.reset();
            time.advance(OVER, "it is noticed", () -> socket.closes() > 0);

            assertThat(socket.closed().code()).isIn(4000, 1006);
            server.awaitNoConnections();
        }
    }

    private static void burst(TestSocket socket) throws Exception {
        RawFrame[] frames = IntStream.range(0, MESSAGES)
                .mapToObj(number -> RawFrame.text("message " + number))
                .toArray(RawFrame[]::new);
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(frames);
            for (RawFrame frame : frames) {
                assertThat(client.readText()).isEqualTo(frame.string());
            }
            client.leave(4000);
            assertThat(socket.closed().code()).isEqualTo(4000);
            assertThat(server.recorder().failures()).isEmpty();
        }
    }

    private static Answer alone(AtomicInteger running, AtomicInteger overlaps) {
        if (running.getAndIncrement() != 0) {
            overlaps.incrementAndGet();
        }
        LockSupport.parkNanos(1);
        running.decrementAndGet();
        return Answer.none();
    }

    private static Answer late(String text, Function<String, Answer> answer) {
        CompletableFuture<String> stage = new CompletableFuture<>();
        CompletableFuture.delayedExecutor(100, TimeUnit.MICROSECONDS).execute(() -> stage.complete(text));
        return Answer.later(stage, answer);
    }

    private static Answer sent(Connection connection, String text) {
        connection.send(text);
        return Answer.none();
    }

    private static boolean isThird(Inbound message) {
        return message instanceof Inbound.Text text && number(text.string()) % 3 == 0;
    }

    private static int number(String text) {
        return Integer.parseInt(text.substring("message ".length()));
    }
}
