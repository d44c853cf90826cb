package dev.patchbay.testkit.duplex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.joining.Tables;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for clients of channels, whatever happens to them, their channels, their server and the network between. */
final class ChannelSeedsTest {

    private static final int SCENARIOS = 1_000;
    private static final int STEPS = 25;

    /** Until everybody is in again when nothing is broken any more. */
    private static final Duration HEALING = Duration.ofSeconds(90);

    private final Map<String, Integer> ends = new TreeMap<>();

    @Test
    void keepTheirPromisesWhateverHappens() {
        Seeds.each(SCENARIOS, this::play);

        assertThat(ends).containsKeys("ok", "error", "TimedOut", "ChannelLost", "NotJoined", "NoRoom");
    }

    private void play(long seed) {
        try (Scene scene = new Scene(seed)) {
            Storm storm = new Storm(scene);
            for (int step = 0; step < STEPS; step++) {
                storm.step();
            }
            checkTopicsAreJoinedOnce(scene);
            storm.heal();
            scene.duplex.advance(HEALING);
            storm.enter();
            scene.duplex.settle();
            Scene.TOPICS.forEach(scene::tell);
            scene.duplex.settle();
            checkAllAreIn(scene, storm);
            checkAllHaveHeard(scene, storm);
            scene.duplex.advance(ClientChannel.TIMEOUT);
            scene.pushes.check();
            checkNothingIsLeft(scene, storm);
            scene.pushes.ends().forEach((end, many) -> ends.merge(end, many, Integer::sum));
        }
    }

    /** Through each connection that the server has. */
    private static void checkTopicsAreJoinedOnce(Scene scene) {
        scene.duplex.settle();
        long connections = scene.duplex.network().cables().stream()
                .filter(cable -> cable.server().isOpen())
                .count();
        assertThat(scene.pubSub.topics().values())
                .allSatisfy(many -> assertThat(many).isLessThanOrEqualTo((int) connections));
    }

    private static void checkAllAreIn(Scene scene, Storm storm) {
        for (Storm.Client client : storm.clients()) {
            assertThat(client.channels().values())
                    .extracting(ClientChannel::state)
                    .containsOnly(ChannelState.JOINED);
            assertThat(client.socket().channels())
                    .containsExactlyInAnyOrderElementsOf(client.channels().values());
        }
        assertThat(scene.pubSub.topics())
                .hasSize(Scene.TOPICS.size())
                .allSatisfy((topic, many) ->
                        assertThat(many).isEqualTo(storm.clients().size()));
        assertThat(scene.duplex.server().connections())
                .isEqualTo(storm.clients().size());
    }

    private static void checkAllHaveHeard(Scene scene, Storm storm) {
        assertThat(storm.followers()).flatExtracting(Follower::wrong).isEmpty();
        for (Storm.Client client : storm.clients()) {
            client.followers()
                    .forEach((topic, follower) ->
                            assertThat(follower.last()).as(topic).isEqualTo(scene.told(topic)));
        }
    }

    private static void checkNothingIsLeft(Scene scene, Storm storm) {
        for (Storm.Client client : storm.clients()) {
            assertThat(Tables.unanswered(client.socket())).isZero();
            assertThat(client.channels().values())
                    .allSatisfy(channel -> assertThat(Tables.waiting(channel)).isZero());
            client.socket().close();
        }
        scene.duplex.advance(Duration.ofSeconds(10));
        assertThat(scene.pubSub.topics()).isEmpty();
        assertThat(scene.duplex.server().connections()).isZero();
    }
}
