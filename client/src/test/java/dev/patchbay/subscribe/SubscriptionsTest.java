package dev.patchbay.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.Registration;
import dev.patchbay.subscribe.Subscription.State;
import dev.patchbay.testing.Await;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** What a client wants to hear of, and what becomes of it. */
final class SubscriptionsTest extends OneFeed {

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
}
