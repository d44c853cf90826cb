package dev.patchbay.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.testing.Await;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Topics of connections that have little room, or have ended, and of protocols that fail. */
final class BoundedSubscriptionsTest extends OneFeed {

    private static final List<String> MANY =
            IntStream.range(0, 500).mapToObj(i -> "t" + i).toList();

    @Test
    void asksOnceOnAConnectionForWhatMayBeAskedTwice() throws Exception {
        Subscriptions twice = Subscriptions.with(new OtherProtocol() {
            @Override
            public Request<? extends Collection<String>> subscribe(List<String> topics) {
                return TestFeed.PROTOCOL.subscribe(topics).idempotent();
            }
        });
        feed.answer = topic -> Answer.none();
        ClientConnection client = start(twice);
        CompletionStage<Void> all = twice.subscribe("a");
        assertThat(take(2)).containsExactly("open", "+a");
        feed.answer = topic -> Answer.text("ok " + topic);
        feed.restart();
        Await.value(all);

        assertThat(take(2)).containsExactly("open", "+a");
        client.send("end");
        Await.until("that was all", () -> feed.asked.contains("end"));
        assertThat(feed.asked).doesNotContain("+a");
        client.close();
    }

    @Test
    void nobodyWaitsForTheEndOfATopicBehindTheEndOfItsConnection() throws Exception {
        feed.answer = topic -> Answer.none();
        ClientConnection client = start(wanted);
        var unused = wanted.subscribe(MANY);
        CompletionStage<Void> end = wanted.unsubscribe("t1");
        client.close();

        Await.value(end);
    }

    @Test
    void wantsNothingOfAConnectionThatIsOver() throws Exception {
        ClientConnection client = start(wanted);
        client.close();
        Await.value(client.closed());

        assertThatThrownBy(() -> Await.value(wanted.subscribe("a"))).isInstanceOf(CancellationException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // as a program without such a check would
    void wantsNoNull() throws Exception {
        assertThatThrownBy(() -> wanted.subscribe(Arrays.asList("a", null))).isInstanceOf(NullPointerException.class);
        ClientConnection client = start(wanted);
        Await.value(wanted.subscribe("b"));

        assertThat(states()).containsExactly("b CONFIRMED");
        client.close();
    }

    @Test
    void opensThoughItsProtocolCannotGroup() throws Exception {
        Subscriptions broken = Subscriptions.with(new OtherProtocol() {
            @Override
            public List<List<String>> grouped(List<String> topics) {
                throw new IllegalStateException("on purpose");
            }
        });
        CompletionStage<Void> failed = broken.subscribe("a");
        ClientConnection client = Await.value(connector(broken).startAsync());

        assertThatThrownBy(() -> Await.value(failed)).hasRootCauseMessage("on purpose");
        client.close();
    }

    @Test
    void goesOnWhereItsProtocolFailsWithAnError() throws Exception {
        Subscriptions broken = Subscriptions.with(new OtherProtocol() {
            @Override
            public Request<? extends Collection<String>> subscribe(List<String> topics) {
                if (topics.contains("bad")) {
                    throw new NoClassDefFoundError("a/b/Json");
                }
                return super.subscribe(topics);
            }
        });
        CompletionStage<Void> failed = broken.subscribe("bad");
        CompletionStage<Void> good = broken.subscribe("good");
        ClientConnection client = Await.value(connector(broken).startAsync());

        assertThatThrownBy(() -> Await.value(failed)).hasRootCauseMessage("a/b/Json");
        Await.value(good);
        client.close();
    }

    @Test
    void hearsOnWhereItsProtocolCannotSayWhatIsConfirmed() throws Exception {
        Subscriptions broken = Subscriptions.with(new OtherProtocol() {
            @Override
            public Collection<String> confirmed(Inbound message) {
                throw new IllegalStateException("on purpose");
            }
        });
        ClientConnection client = start(broken);
        Await.value(broken.subscribe("a"));
        feed.say("news");

        assertThat(Await.next(heard)).isEqualTo("news");
        client.close();
    }

    /** That of the feed, but for what a test says. */
    private abstract static class OtherProtocol implements SubscriptionProtocol {

        @Override
        public Request<? extends Collection<String>> subscribe(List<String> topics) {
            return TestFeed.PROTOCOL.subscribe(topics);
        }

        @Override
        public Request<?> unsubscribe(List<String> topics) {
            return TestFeed.PROTOCOL.unsubscribe(topics);
        }
    }
}
