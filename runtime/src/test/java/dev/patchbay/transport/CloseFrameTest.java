package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.server.SocketServerBuilder;
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
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The close frame of a peer whose handlers take longer than it waits. */
final class CloseFrameTest {

    private static final Duration LIMIT = Duration.ofSeconds(4); // with which no probe interferes
    private static final Duration OVER = LIMIT.plusSeconds(1); // two ticks: for stages, and for handlers
    private static final Limits LIMITS = Limits.defaults().withCloseTimeout(LIMIT);

    private final MovedTime time = new MovedTime();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final TestSocket socket = TestSocket.create().onText((text, connection) -> switch (text) {
        case "block" -> {
            begun.countDown();
            Await.open(goOn);
            yield Answer.none();
        }
        case "never" -> Answer.later(new CompletableFuture<String>(), Answer::text);
        default -> Answer.text(text);
    });

    private TestServer serve(UnaryOperator<SocketServerBuilder> options) {
        return TestServer.of(
                builder -> time.to(options.apply(builder.limits(LIMITS).maxConnections(1))),
                TestServer.table(new Route(TestServer.PATH, socket)));
    }

    @Test
    void isAnsweredAndItsSeatIsFreeThoughAHandlerDoesNotReturn() throws Exception {
        try (TestServer server = serve(options -> options)) {
            try (RawClient client = server.open()) {
                client.text("block");
                Await.open(begun);
                client.send(RawFrame.close(4000, "enough"));

                RawFrame close = time.advance(OVER, client, RawFrame.CLOSE);
                assertThat(close.closeCode()).isEqualTo(4000);
                client.awaitEnd();
            }
            server.awaitNoConnections();
            try (RawClient next = server.open()) {
                assertThat(next.ask("hello")).isEqualTo("hello");
            }
            assertThat(socket.closed().code())
                    .as("of the second, whose handlers are done")
                    .isEqualTo(1006);
            assertThat(socket.closes()).as("the first still handles").isZero();
            goOn.countDown();
            assertThat(socket.closed().code()).isEqualTo(4000);
        }
        assertThat(socket.closes()).isZero();
    }

    @Test
    void waitsForNoStageForLongerAndThenForWhatCameBehindIt() throws Exception {
        Executor atOnce = Runnable::run; // what is not waited for any more is handled before the next tick
        try (TestServer server = serve(options -> options.workers(atOnce));
                RawClient client = server.open()) {
            client.send(RawFrame.text("never"), RawFrame.text("late"), RawFrame.close(4000, ""));

            RawFrame late = time.advance(OVER, client, RawFrame.TEXT);
            assertThat(late.string()).isEqualTo("late");
            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(4000);
            assertThat(socket.closed().code()).isEqualTo(4000);
        }
    }

    @Test
    void endsAConnectionAtOnceThatTheServerCloses() throws Exception {
        try (TestServer server = serve(options -> options);
                RawClient client = server.open()) {
            client.text("block");
            Await.open(begun);
            socket.connection().close(4001, "");
            client.read(RawFrame.CLOSE);
            client.send(RawFrame.close(4001, ""));
            client.awaitEnd();
            server.awaitNoConnections(); // in a time that stands still

            assertThat(socket.closes()).isZero();
            goOn.countDown();
            assertThat(socket.closed().code()).isEqualTo(4001);
        }
    }

    @Test
    void saysHowTheConnectionEndedWhateverComesBehindIt() throws Exception {
        try (TestServer server = serve(options -> options);
                RawClient client = server.open()) {
            client.text("block");
            Await.open(begun);
            client.send(RawFrame.close(4000, "enough"), RawFrame.text("late"));
            server.awaitNoConnections();
            goOn.countDown();

            assertThat(socket.closed().code()).isEqualTo(4000);
        }
    }

    @Test
    void freesItsSeatBeforeItIsAnswered() throws Exception {
        try (TestServer server = serve(options -> options)) {
            for (int i = 0; i < 50; i++) {
                try (RawClient client = server.open()) {
                    client.send(RawFrame.close(1000, ""));
                    client.read(RawFrame.CLOSE);
                    try (RawClient next = server.open()) { // at once, while the first is still being closed
                        next.leave(1000);
                    }
                }
            }
        }
    }
}
