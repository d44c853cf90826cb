package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.observe.Observer;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class InMemoryTest extends SocketTesterContract {

    private final SocketTester tester = SocketTester.of(routes(rooms));

    @Override
    SocketTester tester() {
        return tester;
    }

    @Test
    void runsHandlersBeforeSendReturns() {
        List<Thread> threads = new ArrayList<>();
        SocketTester own = SocketTester.of(new SocketRoutes(
                question -> {
                    threads.add(Thread.currentThread());
                    return CompletableFuture.completedFuture(question);
                },
                PubSub.local(),
                rooms,
                TOKENS));

        TestClient client = own.connect("/ws/later").send("now");

        assertThat(threads).containsExactly(Thread.currentThread());
        assertThat(client.received()).containsExactly(new Received.Text("now"));
    }

    @Test
    void expectsNothingWhereSomethingIs() {
        TestClient client = tester.connect("/ws/echo").expectNothing().send("surprise");

        assertThatThrownBy(client::expectNothing)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("expected nothing", "but got  text: surprise");
    }

    @Test
    void keepsTheOrderOfCallsThatWaitForAStage() {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        AtomicInteger read = new AtomicInteger();
        Observer observer = new Observer() {
            @Override
            public void received(String connection, int bytes) {
                read.incrementAndGet();
            }
        };
        SocketTester own = SocketTester.builder(new SocketRoutes(
                        question -> {
                            CompletableFuture<String> answer = new CompletableFuture<>();
                            answers.add(answer);
                            return answer;
                        },
                        PubSub.local(),
                        rooms,
                        TOKENS))
                .limits(Limits.defaults().withWaitingCalls(2))
                .observer(observer)
                .open();
        TestClient client = own.connect("/ws/later");
        for (int i = 0; i < 10; i++) {
            client.send("question " + i);
        }
        client.close(4000, "").expectNothing();
        assertThat(read).as("what is read while two calls wait").hasValue(2);

        for (int i = 0; i < 10; i++) {
            assertThat(answers).hasSize(i + 1);
            answers.get(i).complete("answer " + i);
            client.expectText("answer " + i);
        }
        client.expectClosed(4000);
        assertThat(own.connections()).isZero();
    }

    @Test
    void tellsWhatFailed() {
        TestClient client = tester.connect("/ws/echo").send("fail");

        assertThat(client.expectFailure(IllegalStateException.class)).hasMessage("on purpose");
        assertThatThrownBy(() -> client.expectFailure(IllegalArgumentException.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("IllegalArgumentException");
        assertThatThrownBy(() -> client.expectText("fail"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("closed with 1011")
                .satisfies(error ->
                        assertThat(error.getSuppressed()).singleElement().isInstanceOf(IllegalStateException.class));
        assertThatThrownBy(() -> tester.connect("/ws/echo").expectFailure(RuntimeException.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("none");
    }

    @Test
    void tellsWhatAHandshakeFailedWith() {
        assertThat(tester.expectRefused(500, "/ws/echo?fail")).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void movesTheTimeOfTheLimits() {
        SocketTester own = SocketTester.builder(routes(rooms))
                .limits(Limits.defaults().withIdleTimeout(Duration.ofMinutes(1)))
                .open();
        TestClient talking = own.connect("/ws/echo");
        TestClient silent = own.connect("/ws/chat/garden?name=ada");
        silent.expect(ChatEvent.Entered.class);
        Instant start = own.clock().instant();

        own.advance(Duration.ofSeconds(40));
        talking.send("here").expectText("here");
        own.advance(Duration.ofSeconds(40));

        talking.expectNothing();
        silent.expectClosed(1001);
        assertThat(own.connections()).isEqualTo(1);
        assertThat(Duration.between(start, own.clock().instant())).isEqualTo(Duration.ofSeconds(80));
        assertThatThrownBy(() -> own.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stopsToWaitForAStageWhenThePeerWantsToCloseForTooLong() {
        SocketTester own =
                SocketTester.of(new SocketRoutes(question -> new CompletableFuture<>(), PubSub.local(), rooms, TOKENS));
        TestClient client =
                own.connect("/ws/later").send("never").close(4000, "").expectNothing();

        own.advance(Limits.defaults().closeTimeout().plusSeconds(1));

        client.expectClosed(4000);
        assertThat(own.connections()).isZero();
    }

    @Test
    void stopsAsAServerDoes() {
        TestClient echo = tester.connect("/ws/echo").send("before");
        TestClient ada = tester.connect("/ws/chat/garden?name=ada");

        tester.close();

        echo.expectText("before").expectClosed(1012);
        ada.expect(new ChatEvent.Entered("ada", 1)).expectClosed(1012);
        assertThat(rooms.guests("garden")).isZero();
        assertThat(tester.connections()).isZero();
    }

    @Test
    void refusesAMessageThatIsTooLarge() {
        SocketTester own = SocketTester.builder(routes(rooms))
                .limits(Limits.defaults().withMessageSize(10))
                .open();

        own.connect("/ws/echo").send("0123456789").expectText("0123456789");
        own.connect("/ws/echo").send("0123456789a").expectClosed(1009);
    }

    @Test
    void asksForAPathAsItStandsInARequest() {
        assertThatThrownBy(() -> tester.connect("ws/echo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("starts with a slash", "'ws/echo'");
    }
}
