package dev.patchbay.testkit.duplex;

import static dev.patchbay.testkit.duplex.OneDuplex.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Match;
import dev.patchbay.client.Request;
import dev.patchbay.client.SendQueue;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.subscribe.Subscription;
import dev.patchbay.subscribe.SubscriptionProtocol;
import dev.patchbay.subscribe.Subscriptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Subscriptions of a client whose messages wait: for their turn, and for a connection. */
final class PacedSubscriptionsTest {

    private static final int SCENARIOS = 200;
    private static final Duration LONG = Duration.ofSeconds(20);

    private static Subscriptions feeds() {
        return Subscriptions.with(SubscriptionProtocol.each(
                topic -> Request.of("+" + topic, Match.text(("ok +" + topic)::equals)),
                topic -> Request.of("-" + topic, Match.text(("ok -" + topic)::equals))));
    }

    /** One that asks once a second, of a server that says yes. */
    private static ClientConnection paced(OneDuplex one, Subscriptions feeds, List<String> asked) {
        one.socket.onText((text, connection) -> {
            asked.add(text);
            return Answer.text("ok " + text);
        });
        return one.duplex.start(one.connector()
                .subscriptions(feeds)
                .whileNotOpen(SendQueue.DEFAULT)
                .rateLimit(ClientRateLimit.evenly(SECOND)));
    }

    @Test
    void areAskedForOnceWhereTheyWaitForTheirTurnWhenTheLineIsCut() {
        Seeds.each(SCENARIOS, seed -> {
            List<String> asked = new ArrayList<>();
            Subscriptions feeds = feeds();
            try (OneDuplex one = new OneDuplex(Duplex.builder(seed))) {
                ClientConnection ear = paced(one, feeds, asked);
                var unusedFeeds = feeds.subscribe("a", "b", "c");
                one.duplex.advance(
                        Duration.ofMillis(seed * 17)); // from before the first is asked for to behind the last
                asked.clear();
                one.duplex.network().cut();
                one.duplex.settle();
                var unusedSent = ear.send("kept");
                one.duplex.advance(LONG);

                assertThat(asked).containsExactlyInAnyOrder("hello", "+a", "+b", "+c", "kept");
                assertThat(feeds.all()).allMatch(feed -> feed.state() == Subscription.State.CONFIRMED);
                assertThat(ear.rateCounts().waiting()).isZero();
            }
        });
    }

    @Test
    void areAskedForOnceWhereNobodyIsConnectedWhenTheyAreWanted() {
        Seeds.each(SCENARIOS, seed -> {
            List<String> asked = new ArrayList<>();
            Subscriptions feeds = feeds();
            try (OneDuplex one = new OneDuplex(Duplex.builder(seed))) {
                var unused = paced(one, feeds, asked);
                one.duplex.network().cut();
                one.duplex.settle();
                asked.clear();
                var unusedFeeds = feeds.subscribe("a", "b");
                one.duplex.advance(LONG);

                assertThat(asked).containsExactlyInAnyOrder("hello", "+a", "+b");
            }
        });
    }
}
