package dev.patchbay.pubsub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever fails to take a message keeps it from nobody else. */
final class FailingListenersTest {

    private final Cable cable = new Cable();
    private final PubSub pubSub = PubSub.linked(cable);

    @Test
    void aSubscriberThatThrowsCostsItselfOnly() {
        List<Subscriber> failing = List.of(
                broadcast -> {
                    throw new IllegalStateException("for a test");
                },
                broadcast -> {
                    throw new StackOverflowError("for a test");
                },
                new Unequal());
        Ear before = new Ear();
        Ear behind = new Ear();
        pubSub.subscribe("news", before);
        failing.forEach(one -> pubSub.subscribe("news", one));
        pubSub.subscribe("news", behind);
        pubSub.broadcast("news", "all");
        pubSub.broadcastFrom(before, "news", Outbound.text("others"));
        pubSub.localBroadcast("news", Outbound.text("here"));
        cable.receive(new Broadcast("news", "", Outbound.text("there")));

        assertThat(before.texts()).containsExactly("all", "here", "there");
        assertThat(behind.texts()).containsExactly("all", "others", "here", "there");
        assertThat(cable.published()).extracting(Ear::text).containsExactly("all", "others");
    }

    @Test
    void aLinkThatThrowsCostsOtherNodesOnly() {
        PubSub cut = PubSub.linked(new ClusterLink() {
            @Override
            public void open(NodeId self, Receiver receiver) {}

            @Override
            public void publish(Broadcast broadcast) {
                throw new LinkageError("for a test");
            }

            @Override
            public void send(NodeId node, Broadcast broadcast) {
                throw new LinkageError("for a test");
            }

            @Override
            public void close() {}
        });
        Ear ear = new Ear();
        cut.subscribe("news", ear);
        cut.broadcast("news", "all");
        cut.broadcastFrom(new Listener() {}, "news", Outbound.text("others"));
        cut.broadcastTo(NodeId.random(), new Broadcast("news", "", Outbound.text("there")));

        assertThat(ear.texts()).containsExactly("all", "others");
    }

    /** Is asked whether it is the sender. */
    private static final class Unequal implements Subscriber {

        private boolean asked;

        @Override
        public void deliver(Broadcast broadcast) {
            asked = true;
        }

        @Override
        public boolean equals(Object other) {
            if (asked) {
                throw new IllegalStateException("for a test");
            }
            return this == other;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
