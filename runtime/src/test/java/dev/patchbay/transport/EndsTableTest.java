package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state that a connection can be in, crossed with every way in which it can end. */
final class EndsTableTest {

    enum State {
        OPENING,
        IDLE,
        HANDLING,
        STAGE,
        STREAMING,
        FULL,
        PUBLISHING,
        CLOSE_WAITING
    }

    enum End {
        CLOSE_FRAME,
        FIN,
        RESET,
        UNMASKED,
        NO_UTF8,
        TOO_LARGE,
        SILENCE,
        CLOSE,
        FAILURE,
        BACKLOG,
        STOP
    }

    private static final Limits LIMITS =
            Limits.defaults().withMessageSize(1000).withWaitingCalls(4).withBacklog(100_000);

    private static final MovedTime TIME = new MovedTime(); // stands still but where something is to wait for a limit
    private static final BlockingQueue<String> ENTERED = new LinkedBlockingQueue<>();
    private static final AtomicInteger PUBLISHERS = new AtomicInteger();
    private static volatile CountDownLatch goOn = new CountDownLatch(0);
    private static volatile boolean slowOpening;

    private static final TestSocket SOCKET = TestSocket.create()
            .blockingLifecycle()
            .onOpen(connection -> slowOpening ? block() : Answer.none())
            .onText((text, connection) -> switch (text) {
                case "block" -> block();
                case "never" -> never();
                case "publish" -> Answer.<String>items(EndsTableTest::publish, Answer::text);
                default -> throw new IllegalStateException("on purpose");
            })
            .onBinaryStream((stream, connection) -> {
                ENTERED.add("stream");
                stream.readAllBytes();
                return Answer.none();
            });

    private static final TestServer SERVER = serve();

    private static TestServer serve() {
        return TestServer.of(
                builder -> TIME.to(builder.limits(LIMITS).maxConnections(1)),
                TestServer.table(new Route(TestServer.PATH, SOCKET)));
    }

    private static Answer block() throws InterruptedException {
        ENTERED.add("block");
        Await.open(goOn);
        return Answer.none();
    }

    private static Answer never() {
        ENTERED.add("never");
        return Answer.later(new CompletableFuture<String>(), Answer::text);
    }

    private static void publish(Flow.Subscriber<? super String> subscriber) {
        PUBLISHERS.incrementAndGet();
        ENTERED.add("publish");
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {
                PUBLISHERS.decrementAndGet();
            }
        });
    }

    static Stream<Arguments> all() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(End.values()).map(end -> Arguments.of(state, end)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void callsOnCloseOnceAndGivesTheSeatBack(State state, End end) throws Exception {
        TestServer server = end == End.STOP ? serve() : SERVER;
        begin(server, state, end);
        if (end == End.STOP) {
            server.close();
        }
    }

    private static void begin(TestServer server, State state, End end) throws Exception {
        ENTERED.clear();
        goOn = new CountDownLatch(1);
        slowOpening = state == State.OPENING;
        try (RawClient client = server.open()) { // the only one who may come in
            enter(state, client);
            Connection connection = SOCKET.connection();
            if (end == End.SILENCE && state == State.FULL) {
                goOn.countDown(); // nobody is silent who is not listened to
            }
            end(server, end, client, connection);
            goOn.countDown();
        }
        if (end == End.CLOSE_FRAME && (state == State.STAGE || state == State.PUBLISHING)) {
            TIME.advanceUntil("its stage is not waited for any more", () -> SOCKET.closes() > 0);
        }
        SOCKET.closed();
        server.awaitNoConnections();
        assertThat(SOCKET.closes()).isZero();
        assertThat(server.recorder().openings()).hasSameSizeAs(server.recorder().closings());
        Await.until("no publisher is left", () -> PUBLISHERS.get() == 0);
    }

    private static void enter(State state, RawClient client) throws Exception {
        switch (state) {
            case OPENING -> Await.next(ENTERED);
            case IDLE -> {}
            case HANDLING, FULL, CLOSE_WAITING -> client.text("block");
            case STAGE -> client.text("never");
            case STREAMING -> client.send(RawFrame.binary(new byte[10]).unfinished());
            case PUBLISHING -> client.text("publish");
        }
        if (state != State.OPENING && state != State.IDLE) {
            Await.next(ENTERED);
        }
        if (state == State.CLOSE_WAITING) {
            client.send(RawFrame.close(4000, ""));
        }
        for (int i = 0; state == State.FULL && i < 6; i++) {
            client.text("block");
        }
    }

    private static void end(TestServer server, End end, RawClient client, Connection connection) throws Exception {
        switch (end) {
            case CLOSE_FRAME -> client.send(RawFrame.close(1000, ""));
            case FIN -> client.close();
            case RESET -> client.reset();
            case UNMASKED -> client.send(RawFrame.text("x").unmasked());
            case NO_UTF8 -> client.send(RawFrame.of(RawFrame.TEXT, new byte[] {-1}));
            case TOO_LARGE -> client.send(RawFrame.text("x".repeat(1001)));
            case SILENCE -> {
                TIME.advanceUntil("it is given up", () -> !connection.isOpen());
                client.readClose(); // in a time that stands still again
            }
            case CLOSE -> connection.close(4001, "");
            case FAILURE -> client.text("fail");
            case BACKLOG -> flood(connection);
            case STOP -> stop(server);
        }
    }

    private static void flood(Connection connection) {
        while (connection.isOpen()) {
            connection.send("x".repeat(50_000));
        }
    }

    /** Behind a stage, and within a message, the goodbye waits until the close timeout is over. */
    private static void stop(TestServer server) throws Exception {
        Thread stopping = new Thread(server::close);
        stopping.start();
        goOn.countDown();
        Await.until("it stops", () -> server.recorder().drained() > 0 || !stopping.isAlive());
        TIME.advance(LIMITS.closeTimeout()); // not longer, lest the last calls are not waited for
        Await.until("it has stopped", () -> {
            TIME.advance(Duration.ZERO); // where the wait has begun behind the move
            return !stopping.isAlive();
        });
    }

    @AfterAll
    static void nobodyIsWaitedFor() {
        assertThat(CompletableFuture.runAsync(SERVER::close)).succeedsWithin(Await.PATIENCE); // TIME stands still
    }
}
