package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Handlers that answer with a publisher. */
@SuppressWarnings("try") // a publisher may be interrupted while it is closed
final class PublishersTest {

    private static final int MANY = 10_000;

    @Test
    void sendsEveryItemInOrder() throws Exception {
        Numbers numbers = new Numbers(MANY);
        try (TestServer server = TestServer.of(answering(numbers));
                RawClient client = server.open()) {
            client.text("go");

            for (int i = 0; i < MANY; i++) {
                assertThat(client.readText()).isEqualTo(String.valueOf(i));
            }
            Await.until("one more is asked for", () -> numbers.asked.get() == MANY + 1);
        }
    }

    @Test
    void asksForTheNextItemWhenTheOneBeforeHasReachedTheNetwork() throws Exception {
        Numbers numbers = new Numbers(MANY);
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.items(numbers, number -> Answer.binary(new byte[1_000_000])));
        try (TestServer server = TestServer.of(socket, Limits.defaults().withBacklog(1000));
                RawClient client = RawClient.connect(server.port(), 4096).upgrade(TestServer.PATH)) {
            client.text("go");
            Connection connection = socket.connection();
            Await.until("an item waits", () -> connection.queuedBytes() > 0);
            int asked = numbers.asked.get();
            client.read(RawFrame.BINARY);

            assertThat(asked).isLessThan(20);
            Await.until("more is asked for", () -> numbers.asked.get() > asked);
            assertThat(connection.isOpen()).isTrue();
        }
    }

    @Test
    void letsTheNextCallPassWhileItemsAreStillToCome() throws Exception {
        try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
                TestServer server = TestServer.of(TestSocket.create()
                        .onText((text, connection) ->
                                text.equals("items") ? Answer.items(publisher, Answer::text) : Answer.text(text)));
                RawClient client = server.open()) {
            client.text("items");
            assertThat(client.ask("other")).isEqualTo("other");
            publisher.submit("item");

            assertThat(client.readText()).isEqualTo("item");
        }
    }

    @Test
    void tellsOnErrorThatThePublisherFailed() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.items(new Failing(), Answer::text))
                .onError((error, connection) -> Answer.text("sorry: " + error.getMessage()));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            assertThat(client.ask("go")).isEqualTo("sorry: on purpose");
            assertThat(client.ask("go")).isEqualTo("sorry: on purpose");
        }
    }

    @Test
    void closesWith1011WhenThePublisherFailsAndNobodyTakesIt() throws Exception {
        TestSocket socket = TestSocket.create().onText((text, connection) -> Answer.items(new Failing(), Answer::text));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("go");

            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1011);
            assertThat(Await.next(server.recorder().failures())).hasMessage("on purpose");
        }
    }

    @Test
    void cancelsAPublisherWhoseItemCannotBeEncoded() throws Exception {
        Numbers numbers = new Numbers(MANY);
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.items(numbers, number -> {
                    if (number == 3) {
                        throw new IllegalArgumentException("on purpose");
                    }
                    return Answer.text("n");
                }));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("go");

            assertThat(client.readClose().closeCode()).isEqualTo(1011);
            Await.until("it is cancelled", numbers.cancelled::get);
            assertThat(numbers.asked).hasValue(4);
        }
    }

    @Test
    void cancelsWhenTheConnectionEnds() throws Exception {
        Numbers silent = new Numbers(0);
        try (TestServer server = TestServer.of(answering(silent))) {
            try (RawClient client = server.open()) {
                client.text("go");
                Await.until("it is asked", () -> silent.asked.get() == 1);
            }
            Await.until("it is cancelled", silent.cancelled::get);
        }
    }

    @Test
    void cancelsWhenTheHandlerReturnsBehindTheEnd() throws Exception {
        Numbers silent = new Numbers(0);
        BlockingQueue<String> closed = new LinkedBlockingQueue<>();
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            Await.until("it is closed", () -> !connection.isOpen());
            closed.add(text);
            return Answer.items(silent, number -> Answer.none());
        });
        try (TestServer server = TestServer.of(socket)) {
            try (RawClient client = server.open()) {
                client.text("go");
                Await.until("it is received", () -> server.recorder().received() == 1);
                client.reset();
            }
            assertThat(Await.next(closed)).isEqualTo("go");
            Await.until("it is cancelled", silent.cancelled::get);
        }
    }

    @Test
    void sendsEveryPeerEveryItemOfASharedPublisher() throws Exception {
        try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
                TestServer server =
                        TestServer.of(TestSocket.create().onOpen(connection -> Answer.items(publisher, Answer::text)));
                RawClient one = server.open();
                RawClient two = server.open()) {
            Await.until("both listen", () -> publisher.getNumberOfSubscribers() == 2);
            for (int i = 0; i < MANY; i++) {
                publisher.submit("item " + i);
            }
            for (int i = 0; i < MANY; i++) {
                assertThat(one.readText()).isEqualTo("item " + i);
                assertThat(two.readText()).isEqualTo("item " + i);
            }
            one.reset();
            Await.until("one is gone", () -> publisher.getNumberOfSubscribers() == 1);
        }
    }

    private static TestSocket answering(Flow.Publisher<Integer> publisher) {
        return TestSocket.create()
                .onText((text, connection) -> Answer.items(publisher, number -> Answer.text(String.valueOf(number))));
    }

    /** Counts up on the thread that asks, and then falls silent. */
    private static final class Numbers implements Flow.Publisher<Integer> {

        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final int end;

        Numbers(int end) {
            this.end = end;
        }

        @Override
        public void subscribe(Flow.Subscriber<? super Integer> subscriber) {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {
                    assertThat(count).isEqualTo(1);
                    int number = asked.getAndIncrement();
                    if (number < end) {
                        subscriber.onNext(number);
                    }
                }

                @Override
                public void cancel() {
                    cancelled.set(true);
                }
            });
        }
    }

    /** Fails at once. */
    private static final class Failing implements Flow.Publisher<String> {

        @Override
        public void subscribe(Flow.Subscriber<? super String> subscriber) {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {
                    subscriber.onError(new IllegalStateException("on purpose"));
                }

                @Override
                public void cancel() {}
            });
        }
    }
}
