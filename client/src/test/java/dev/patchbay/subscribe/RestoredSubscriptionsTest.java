package dev.patchbay.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.subscribe.Subscription.State;
import dev.patchbay.testing.Await;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a client wanted to hear of when its connection ended. */
final class RestoredSubscriptionsTest extends OneFeed {

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

        Await.until("both are confirmed", () -> all(State.CONFIRMED));
        assertThat(states()).containsExactly("a CONFIRMED", "x CONFIRMED");
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
    void nobodyWaitsForWhatNeverComes() {
        feed.answer = topic -> Answer.none();
        ClientConnection client = start(wanted);
        CompletionStage<Void> never = wanted.subscribe("a");
        client.close();

        assertThatThrownBy(() -> Await.value(never)).hasRootCauseInstanceOf(CancellationException.class);
    }
}
