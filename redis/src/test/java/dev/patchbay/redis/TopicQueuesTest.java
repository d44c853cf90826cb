package dev.patchbay.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.log.Complaints;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.redis.Settings.Bound;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TopicQueuesTest {

    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final List<String> handedOn = new ArrayList<>();
    private final Losses losses = new Losses(new Complaints());

    private TopicQueues queues(int longest, Bound all) {
        Settings settings = new Settings(
                "redis://localhost",
                "test",
                Optional.empty(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                all,
                all,
                longest);
        return new TopicQueues(settings, workers::add, broadcast -> handedOn.add(broadcast.event()), losses);
    }

    private static Broadcast event(String topic, int number) {
        return new Broadcast(topic, topic + number, Outbound.text(""));
    }

    private void work() {
        for (Runnable next = workers.poll(); next != null; next = workers.poll()) {
            next.run();
        }
    }

    @Test
    void aTopicKeepsItsOrderAndIsOneAtATime() {
        TopicQueues queues = queues(1000, new Bound(10_000, 1_000_000));
        IntStream.range(0, 200).forEach(i -> queues.add(event("a", i)));
        assertThat(workers).hasSize(1);
        work();

        assertThat(handedOn)
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(i -> "a" + i).toList());
    }

    @Test
    void othersHaveTheirTurnBehindSixtyFour() {
        TopicQueues queues = queues(1000, new Bound(10_000, 1_000_000));
        IntStream.range(0, 100).forEach(i -> queues.add(event("a", i)));
        queues.add(event("b", 0));
        work();

        assertThat(handedOn.indexOf("b0")).isEqualTo(64);
        assertThat(handedOn).hasSize(101);
    }

    @Test
    void aTopicThatIsFullLosesItsOwnOnly() {
        TopicQueues queues = queues(3, new Bound(10_000, 1_000_000));
        IntStream.range(0, 5).forEach(i -> queues.add(event("a", i)));
        queues.add(event("b", 0));
        work();
        queues.add(event("a", 5));
        work();

        assertThat(handedOn).containsExactly("a0", "a1", "a2", "b0", "a5");
        assertThat(losses.sum().dropped()).isEqualTo(2);
    }

    @Test
    void allTopicsTogetherHaveABoundToo() {
        TopicQueues queues = queues(100, new Bound(3, 1_000_000));
        IntStream.range(0, 4).forEach(i -> queues.add(event("a" + i, 0)));
        work();
        queues.add(event("b", 0));
        work();

        assertThat(handedOn).containsExactly("a00", "a10", "a20", "b0");
        assertThat(losses.sum().dropped()).isEqualTo(1);
    }

    @Test
    void bytesCountAndWhatIsTooLargeForAllFitsAlone() {
        Room room = new Room(new Bound(10, 100));
        assertThat(room.take(1000)).isTrue();
        assertThat(room.take(1)).isFalse();
        room.giveBack(1000);
        assertThat(room.take(60)).isTrue();
        assertThat(room.take(40)).isTrue();
        assertThat(room.take(1)).isFalse();
    }
}
