package dev.patchbay.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.Registration;
import dev.patchbay.subscribe.Subscription.State;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client wants to hear of, and what becomes of it. */
final class SubscriptionsTest {

    private static final BackOff SOON = BackOff.linear(Duration.ofMillis(20), Duration.ofMillis(100));
    private static final Duration SHORT = Duration.ofMillis(50);

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final TestFeed feed = new TestFeed();
    private final Subscriptions wanted = Subscriptions.with(TestFeed.PROTOCOL);

    @AfterEach
    void stop() {
        feed.close();
    }

    @Test
    void asksForWhatWasWantedBeforeItWasOpenInOrderAndBeforeOnOpen() throws Exception {
        CompletionStage<Void> both = wanted.subscribe("b", "a");
        assertThat(states()).containsExactly("b PENDING", "a PENDING");
        ClientConnection client = start(wanted);
        Await.value(both);

        assertThat(feed.next()).isEqualTo("open");
        assertThat(feed.next()).isEqualTo("+b");
        assertThat(feed.next()).isEqualTo("+a");
        assertThat(feed.next()).isEqualTo("hello");
        assertThat(states()).containsExactly("b CONFIRMED", "a CONFIRMED");
        assertThat(heard).isEmpty();
        client.close();
    }

    @Test
    void asksForWhatIsWantedWhileItIsOpenAndOnceHoweverOftenItIsWanted() throws Exception {
        ClientConnection client = start(wanted);
        Await.value(wanted.subscribe("a"));
        Await.value(wanted.subscribe("a", "b"));
        Await.value(wanted.subscribe("b", "b"));

        assertThat(take(3)).containsExactly("open", "+a", "+b");
        assertThat(feed.asked).doesNotContain("+a", "+b");
        client.close();
    }

    @Test
    void restoresFiftyOnceAndInOrderBehindEachRestart() throws Exception {
        List<String> topics = IntStream.range(0, 50).mapToObj(i -> "t" + i).toList();
        ClientConnection client = start(wanted);
        Await.value(wanted.subscribe(topics));
        assertThat(take(51)).hasSize(51);
        for (int each = 0; each < 3; each++) {
            feed.restart();
            Await.until("all are back", () -> feed.asked.contains("+t49"));

            List<String> asked = new ArrayList<>();
            feed.asked.drainTo(asked);
            assertThat(asked.stream().filter(text -> text.startsWith("+")).map(text -> text.substring(1)))
                    .containsExactlyElementsOf(topics);
            Await.until("all are confirmed", () -> all(State.CONFIRMED));
        }
        client.close();
    }

    @Test
    void beginsAnewWhereTheServerRestartsInTheMiddle() throws Exception {
        feed.answer = topic -> topic.equals("b") ? Answer.none() : Answer.text("ok " + topic);
        CompletionStage<Void> all = wanted.subscribe("a", "b", "c");
        ClientConnection client = start(wanted);
        assertThat(take(4)).contains("+a", "+b", "+c");
        feed.answer = topic -> Answer.text("ok " + topic);
        feed.restart();
        Await.value(all);

        assertThat(take(4)).containsExactly("open", "+a", "+b", "+c");
        assertThat(feed.asked).doesNotContain("+a", "+b", "+c");
        client.close();
    }

    @Test
    void doesNotAskAgainForWhatIsRefused() throws Exception {
        feed.answer = topic -> Answer.text((topic.equals("x") ? "no " : "ok ") + topic);
        ClientConnection client = start(wanted);
        Await.value(wanted.subscribe("a"));
        assertThatThrownBy(() -> Await.value(wanted.subscribe("x")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage("no x");
        assertThat(states()).containsExactly("a CONFIRMED", "x FAILED");
        assertThat(take(3)).hasSize(3);
        feed.restart();
        assertThat(take(2)).containsExactly("open", "+a");
        feed.answer = topic -> Answer.text("ok " + topic);
        Await.value(wanted.subscribe("x"));

        assertThat(states()).containsExactly("a CONFIRMED", "x CONFIRMED");
        client.close();
    }

    @Test
    void hasExpiredWhereNobodyAnswersAndIsConfirmedByALateAnswerAllTheSame() throws Exception {
        feed.answer = topic -> Answer.none();
        Subscriptions impatient = wanted.timeout(SHORT);
        ClientConnection client = start(impatient);
        assertThatThrownBy(() -> Await.value(impatient.subscribe("a")))
                .hasRootCauseInstanceOf(ClientException.TimedOut.class);
        assertThat(impatient.find("a"))
                .hasValueSatisfying(a -> assertThat(a.state()).isEqualTo(State.EXPIRED));
        feed.say("ok a");

        Await.until("it is confirmed", () -> impatient.find("a").orElseThrow().state() == State.CONFIRMED);
        assertThat(Await.next(heard)).isEqualTo("ok a");
        client.close();
    }

    @Test
    void asksAgainBehindAReconnectForWhatHasExpired() throws Exception {
        feed.answer = topic -> Answer.none();
        Subscriptions impatient = wanted.timeout(SHORT);
        ClientConnection client = start(impatient);
        assertThatThrownBy(() -> Await.value(impatient.subscribe("a"))).isNotNull();
        feed.answer = topic -> Answer.text("ok " + topic);
        client.reconnect();

        Await.until("it is confirmed", () -> impatient.find("a").orElseThrow().state() == State.CONFIRMED);
        assertThat(take(4)).containsExactly("open", "+a", "open", "+a");
        client.close();
    }

    @Test
    void endsWhatIsConfirmedAndWhatIsOnlyAskedFor() throws Exception {
        feed.answer = topic -> topic.equals("b") ? Answer.none() : Answer.text("ok " + topic);
        ClientConnection client = start(wanted);
        Await.value(wanted.subscribe("a"));
        CompletionStage<Void> pending = wanted.subscribe("b");
        Await.value(wanted.unsubscribe("a", "b", "unknown"));

        assertThat(take(5)).containsExactly("open", "+a", "+b", "-a", "-b");
        assertThatThrownBy(() -> Await.value(pending)).hasRootCauseInstanceOf(CancellationException.class);
        assertThat(wanted.all()).isEmpty();
        client.reconnect();
        assertThat(take(1)).containsExactly("open");
        assertThat(feed.next()).isEqualTo("hello");
        client.close();
    }

    @Test
    void renewsOnceHoweverOftenAGapIsFound() throws Exception {
        ClientConnection client = start(wanted);
        Await.value(wanted.subscribe("a"));
        assertThat(take(2)).hasSize(2);
        CompletionStage<Void> first = wanted.renew("a");
        CompletionStage<Void> second = wanted.renew("a");
        Await.value(first);
        Await.value(second);

        assertThat(take(2)).containsExactly("-a", "+a");
        assertThatThrownBy(() -> Await.value(wanted.renew("unknown"))).isInstanceOf(CancellationException.class);
        client.close();
    }

    @Test
    void tellsListenersOfEveryChangeInOrderAndOneThatFailsHarmsNobody() throws Exception {
        BlockingQueue<String> changes = new LinkedBlockingQueue<>();
        Registration broken = wanted.listen(change -> {
            throw new IllegalStateException("on purpose");
        });
        Registration listener = wanted.listen(change -> changes.add(change.topic() + " " + change.state()));
        ClientConnection client = start(wanted);
        Await.value(wanted.subscribe("a"));
        feed.restart();
        for (String change : List.of("a PENDING", "a CONFIRMED", "a PENDING", "a CONFIRMED")) {
            assertThat(Await.next(changes)).isEqualTo(change);
        }
        broken.close();
        listener.close();
        client.close();
    }

    @Test
    void mayBeUsedWithinCallbacks() throws Exception {
        ClientConnection client = connector(wanted)
                .onOpen(connection -> {
                    var unused = wanted.subscribe("a").toCompletableFuture().join();
                    var unusedEnd =
                            wanted.unsubscribe("a").toCompletableFuture().join();
                })
                .start();

        assertThat(take(3)).containsExactly("open", "+a", "-a");
        client.close();
    }

    @Test
    void isKeptOverARestartOfTheProgram() throws Exception {
        wanted.subscribe("b", "a");
        Subscriptions next = Subscriptions.with(TestFeed.PROTOCOL);
        CompletionStage<Void> all = next.subscribe(wanted.topics());
        ClientConnection client = start(next);
        Await.value(all);

        assertThat(take(3)).containsExactly("open", "+b", "+a");
        client.close();
    }

    @Test
    void wantsNoMoreThanItsBound() {
        Subscriptions two = wanted.most(2);
        assertThat(two.subscribe("a", "b", "a").toCompletableFuture()).isNotDone();
        assertThatThrownBy(() -> Await.value(two.subscribe("b", "c")))
                .hasRootCauseInstanceOf(ClientException.NoRoom.class);
        assertThat(two.topics()).containsExactly("a", "b");
    }

    @Test
    void isForOneConnection() {
        ClientConnection client = start(wanted);
        assertThatThrownBy(() -> start(wanted))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(client.name());
        client.close();
    }

    @Test
    void nobodyWaitsForWhatNeverComes() {
        feed.answer = topic -> Answer.none();
        ClientConnection client = start(wanted);
        CompletionStage<Void> never = wanted.subscribe("a");
        client.close();

        assertThatThrownBy(() -> Await.value(never)).hasRootCauseInstanceOf(CancellationException.class);
    }

    private ClientConnection start(Subscriptions subscriptions) {
        return connector(subscriptions).start();
    }

    private Topics_Connector connector(Subscriptions subscriptions) {
        return new Topics_Connector(feed.port(), heard).reconnect(SOON).subscriptions(subscriptions);
    }

    private List<String> take(int many) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        while (taken.size() < many) {
            String next = feed.next();
            if (!next.equals("hello")) { // which comes whenever @OnOpen is over
                taken.add(next);
            }
        }
        return taken;
    }

    private boolean all(State state) {
        return wanted.all().stream().allMatch(one -> one.state() == state);
    }

    private Stream<String> states() {
        return wanted.all().stream().map(one -> one.topic() + " " + one.state());
    }
}
