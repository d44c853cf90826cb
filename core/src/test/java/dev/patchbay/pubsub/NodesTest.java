package dev.patchbay.pubsub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which nodes there are. */
final class NodesTest {

    private final Cable cable = new Cable();
    private final PubSub pubSub = PubSub.linked(cable);
    private final NodeId other = NodeId.random();
    private final List<String> told = new ArrayList<>();

    private final class Diary implements NodeWatcher {

        @Override
        public void up(NodeId node) {
            told.add("up " + node);
        }

        @Override
        public void down(NodeId node) {
            told.add("down " + node);
        }
    }

    @Test
    void aNodeIsAnotherOneAfterEachStart() {
        assertThat(cable.self()).isEqualTo(pubSub.nodes().self());
        assertThat(PubSub.local().nodes().self())
                .isNotEqualTo(PubSub.local().nodes().self());
        assertThat(PubSub.local().nodes().others()).isEmpty();
    }

    @Test
    void eachChangeIsToldOnce() {
        pubSub.nodes().watch(new Diary());
        cable.receiver().up(other);
        cable.receiver().up(other);
        assertThat(pubSub.nodes().others()).containsExactly(other);
        cable.receiver().down(other);
        cable.receiver().down(other);

        assertThat(told).containsExactly("up " + other, "down " + other);
        assertThat(pubSub.nodes().others()).isEmpty();
    }

    @Test
    void aNodeIsNoneOfTheOthers() {
        pubSub.nodes().watch(new Diary());
        cable.receiver().up(pubSub.nodes().self());

        assertThat(told).isEmpty();
        assertThat(pubSub.nodes().others()).isEmpty();
    }

    @Test
    void whoDoesNotWatchAnyMoreHearsNothing() {
        Diary diary = new Diary();
        pubSub.nodes().watch(diary);
        pubSub.nodes().unwatch(diary);
        cable.receiver().up(other);

        assertThat(told).isEmpty();
    }

    @Test
    void aWatcherThatThrowsCostsItselfOnly() {
        pubSub.nodes().watch(new NodeWatcher() {
            @Override
            public void up(NodeId node) {
                throw new IllegalStateException("for a test");
            }

            @Override
            public void down(NodeId node) {
                throw new StackOverflowError("for a test");
            }
        });
        pubSub.nodes().watch(new Diary());
        cable.receiver().up(other);
        cable.receiver().down(other);

        assertThat(told).containsExactly("up " + other, "down " + other);
    }

    @Test
    void whatIsForOneNodeGoesThereAlone() {
        Ear ear = new Ear();
        pubSub.subscribe("news", ear);
        pubSub.broadcastTo(other, new Broadcast("news", "", Outbound.text("there")));
        pubSub.broadcastTo(pubSub.nodes().self(), new Broadcast("news", "", Outbound.text("here")));

        assertThat(cable.sent()).containsExactly(other + " there");
        assertThat(cable.published()).isEmpty();
        assertThat(ear.texts()).containsExactly("here");
    }

    @Test
    void anIdIsShortAndPlain() {
        assertThat(NodeId.random().text()).matches("[\\w-]{22}");
        assertThat(new NodeId("a".repeat(64)).toString()).hasSize(64);
        for (String wrong : List.of("", "a".repeat(65), "a b", "\u00e4", "a\n", "a:b")) {
            assertThatThrownBy(() -> new NodeId(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
