package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.observe.Observer;
import dev.patchbay.server.SocketServer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.Hostile;
import dev.patchbay.testing.LogLines;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure while a failure is told: the connection ends as if nothing more had happened, once. */
@ResourceLock("log")
final class FailuresWhileFailingTest {

    private static final List<String> WHERE = List.of("open", "handler", "stage", "publisher", "item", "close");
    private static final List<String> ANSWERS = List.of("nothing", "same", "other", "stage", "brokenStage");

    /** Fails whatever it is told. */
    private static final class Broken implements Observer {

        @Override
        public void opened(String connection, String route) {
            throw new NoClassDefFoundError("on purpose");
        }

        @Override
        public void failed(String connection, Throwable failure) {
            throw new StackOverflowError("on purpose");
        }

        @Override
        public void closed(String connection, int code) {
            throw new OutOfMemoryError("on purpose");
        }
    }

    static Stream<Arguments> all() {
        return WHERE.stream().flatMap(where -> ANSWERS.stream().map(answer -> Arguments.of(where, answer)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void endsTheConnectionOnce(String where, String answer) throws Exception {
        int next = WHERE.indexOf(where) + ANSWERS.indexOf(answer);
        check(where, answer, Hostile.all().get(next % Hostile.all().size()));
    }

    @Test
    void endsTheConnectionOnceWhateverTheFailure() throws Exception {
        for (Throwable failure : Hostile.all()) {
            check("handler", "nothing", failure);
        }
    }

    @Test
    void goesOnWhereALineOfDebuggingThrows() throws Exception {
        TestSocket socket = TestSocket.create()
                .onPing((payload, connection) -> {})
                .onBinaryStream((bytes, connection) -> Answer.text("binary " + bytes.readAllBytes().length));
        try (LogLines log = LogLines.broken("dev.patchbay.session", "dev.patchbay.transport");
                TestServer server = TestServer.of(socket, Limits.defaults().withWaitingCalls(1));
                RawClient client = server.open()) {
            client.send(RawFrame.binary(new byte[1]).unfinished());
            client.send(RawFrame.of(RawFrame.PING, new byte[] {'p'})); // for which the mailbox has no room
            assertThat(client.read(RawFrame.PONG).string()).isEqualTo("p");
            client.send(RawFrame.of(RawFrame.CONTINUATION, new byte[1]));
            assertThat(client.readText()).isEqualTo("binary 2");
            assertThat(log.all()).isEmpty();
        }
    }

    private static void check(String where, String answer, Throwable failure) throws Exception {
        TestSocket socket = TestSocket.create()
                .onOpen(connection -> where.equals("open") ? fail(failure) : Answer.none())
                .onText((text, connection) -> text.equals("echo") ? Answer.text(text) : answer(where, failure))
                .onError((error, connection) -> onError(answer, error))
                .onClose((reason, connection) -> fail(failure));
        try (LogLines log = LogLines.broken("dev.patchbay.session", "dev.patchbay.news.GuardedObserver");
                SocketServer server = SocketServer.builder(TestServer.table(new Route("/ws", socket)))
                        .port(0)
                        .observer(new Broken())
                        .start();
                RawClient client = RawClient.open(server.port(), "/ws")) {
            if (!where.equals("open")) {
                assertThat(client.ask("echo")).isEqualTo("echo");
            }
            if (where.equals("close")) {
                client.leave(1000);
            } else {
                client.text("fail");
                assertThat(client.readClose().closeCode()).isEqualTo(1011);
                client.awaitEnd();
            }
            assertThat(socket.closed().code()).isEqualTo(where.equals("close") ? 1000 : 1011);
            Await.until("no connection is left", () -> server.connections() == 0);
            server.stop();
            assertThat(socket.closes()).isZero();
            assertThat(log.all()).isEmpty();
        }
    }

    private static Answer answer(String where, Throwable failure) throws Throwable {
        return switch (where) {
            case "stage" -> Answer.later(CompletableFuture.<String>failedStage(failure), Answer::text);
            case "publisher" -> Answer.<String>items(subscriber -> sneak(failure), Answer::text);
            case "item" -> Answer.<String>items(FailuresWhileFailingTest::one, item -> sneak(failure));
            default -> fail(failure);
        };
    }

    private static void one(Flow.Subscriber<? super String> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                subscriber.onNext("item");
            }

            @Override
            public void cancel() {
                throw new IllegalStateException("of cancel");
            }
        });
    }

    private static Answer onError(String answer, Throwable error) throws Throwable {
        return switch (answer) {
            case "same" -> fail(error);
            case "other" -> fail(new Hostile());
            case "stage" -> Answer.later(CompletableFuture.<String>failedStage(error), Answer::text);
            case "brokenStage" -> new Answer.Later(new BrokenStage());
            default -> Answer.unhandled();
        };
    }

    private static Answer fail(Throwable failure) throws Throwable {
        throw failure;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> Answer sneak(Throwable failure) throws T {
        throw (T) failure;
    }

    /** A stage of the program's that nobody can wait for. */
    private static final class BrokenStage extends CompletableFuture<Answer> {

        @Override
        public <U> CompletableFuture<U> thenCompose(
                java.util.function.Function<? super Answer, ? extends java.util.concurrent.CompletionStage<U>> next) {
            throw new IllegalStateException("of thenCompose");
        }
    }

    @Test
    void tellsTheProgramBothWhatFailedAndWhatOnErrorFailedWith() throws Exception {
        Supplier<RuntimeException> first = () -> new IllegalStateException("first");
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> {
                    throw first.get();
                })
                .onError((error, connection) -> {
                    throw new IllegalArgumentException("second");
                });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("fail");
            client.readClose();
            assertThat(Await.next(server.recorder().failures())).hasMessage("second");
            assertThat(Await.next(server.recorder().failures())).hasMessage("first");
        }
    }
}
