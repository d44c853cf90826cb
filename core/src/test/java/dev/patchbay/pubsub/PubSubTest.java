package dev.patchbay.pubsub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PubSubTest {

    private final PubSub pubSub = PubSub.local();
    private final Ear one = new Ear();
    private final Ear two = new Ear();

    @Test
    void reachesEverybodyWhoListensToTheTopic() {
        pubSub.subscribe("news", one);
        pubSub.subscribe("news", two);
        pubSub.subscribe("other", two);
        pubSub.broadcast("news", "hi");

        assertThat(one.texts()).containsExactly("hi");
        assertThat(two.texts()).containsExactly("hi");
    }

    @Test
    void sharesTheBytesOfOneMessage() {
        pubSub.subscribe("news", one);
        pubSub.subscribe("news", two);
        Outbound message = Outbound.text("hi");
        pubSub.broadcast("news", message);

        assertThat(one.first().payload()).isSameAs(message);
        assertThat(two.first().payload()).isSameAs(message);
    }

    @Test
    void tellsASubscriberOnceHoweverOftenItSubscribed() {
        pubSub.subscribe("news", one);
        pubSub.subscribe("news", one);
        pubSub.broadcast("news", "hi");
        assertThat(one.texts()).containsExactly("hi");
        pubSub.unsubscribe("news", one);
        pubSub.broadcast("news", "gone");

        assertThat(one.texts()).containsExactly("hi");
        assertThat(pubSub.topics()).isEmpty();
    }

    @Test
    void reachesAllButTheSender() {
        pubSub.subscribe("news", one);
        pubSub.subscribe("news", two);
        pubSub.broadcastFrom(one, "news", Outbound.text("hi"));

        assertThat(one.texts()).isEmpty();
        assertThat(two.texts()).containsExactly("hi");
    }

    @Test
    void toleratesWhoDoesNotListen() {
        pubSub.unsubscribe("news", one);
        pubSub.unsubscribeAll(one);
        pubSub.broadcast("news", "hi");
        pubSub.broadcastFrom(one, "news", Outbound.text("hi"));

        assertThat(pubSub.topics()).isEmpty();
    }

    @Test
    void tellsHowManyListen() {
        pubSub.subscribe("b", one);
        pubSub.subscribe("a", one);
        pubSub.subscribe("a", two);
        assertThat(pubSub.topics()).isEqualTo(Map.of("a", 2, "b", 1));
        pubSub.unsubscribeAll(one);

        assertThat(pubSub.topics()).isEqualTo(Map.of("a", 1));
    }

    @Test
    void forgetsASubscriberThatIsClosed() {
        one.end();
        pubSub.subscribe("news", one);

        assertThat(pubSub.topics()).isEmpty();
    }

    @Test
    void encodesATypedBroadcastOnce() {
        List<Integer> encoded = new ArrayList<>();
        Broadcaster<Integer> numbers = new Broadcaster<>(pubSub, number -> {
            encoded.add(number);
            return Outbound.text("number " + number);
        });
        pubSub.subscribe("news", one);
        pubSub.subscribe("news", two);
        numbers.broadcast("news", 1);
        numbers.broadcastFrom(one, "news", 2);

        assertThat(encoded).containsExactly(1, 2);
        assertThat(one.texts()).containsExactly("number 1");
        assertThat(two.texts()).containsExactly("number 1", "number 2");
    }

    @Test
    void carriesBroadcastsToOtherNodesAndBack() {
        Cable cable = new Cable();
        PubSub linked = PubSub.linked(cable);
        linked.subscribe("news", one);
        linked.broadcast("news", "here");
        linked.broadcastFrom(one, "news", Outbound.text("from one"));
        linked.localBroadcast("news", Outbound.text("local"));
        cable.receive(new Broadcast("news", "", Outbound.text("there")));

        assertThat(one.texts()).containsExactly("here", "local", "there");
        assertThat(cable.published()).extracting(Ear::text).containsExactly("here", "from one");
    }
}
