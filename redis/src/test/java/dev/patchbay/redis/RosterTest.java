package dev.patchbay.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.log.Complaints;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.NodeId;
import dev.patchbay.pubsub.NodeWatcher;
import dev.patchbay.redis.Frame.Kind;
import dev.patchbay.redis.Roster.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RosterTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final NodeId SELF = NodeId.random();
    private static final NodeId OTHER = new NodeId("other");

    private final List<String> told = new ArrayList<>();
    private final Losses losses = new Losses(new Complaints());
    private final Roster roster = new Roster(
            SELF,
            Duration.ofSeconds(10),
            new NodeWatcher() {
                @Override
                public void up(NodeId node) {
                    told.add("up " + node);
                }

                @Override
                public void down(NodeId node) {
                    told.add("down " + node);
                }
            },
            losses);

    private Verdict message(long number) {
        Broadcast broadcast = new Broadcast("topic", "", Outbound.text("text"));
        return roster.hear(new Frame(Kind.TEXT, false, OTHER, number, Optional.of(broadcast)), 0);
    }

    private Verdict signal(Kind kind, long number, long now) {
        return roster.hear(new Frame(kind, false, OTHER, number, Optional.empty()), now);
    }

    @Test
    void whoeverIsHeardIsUpOnce() {
        assertThat(signal(Kind.HELLO, 0, 0)).isEqualTo(Verdict.NEW);
        assertThat(signal(Kind.ALIVE, 0, 0)).isEqualTo(Verdict.KNOWN);
        assertThat(message(1)).isEqualTo(Verdict.KNOWN);
        assertThat(told).containsExactly("up other");
    }

    @Test
    void whatComesTwiceOrLateIsNotTaken() {
        assertThat(List.of(message(5), message(5), message(4), message(6)))
                .containsExactly(Verdict.NEW, Verdict.NOT_TAKEN, Verdict.NOT_TAKEN, Verdict.KNOWN);
        assertThat(signal(Kind.ALIVE, 5, 0)).isEqualTo(Verdict.NOT_TAKEN);
        assertThat(losses.sum().missed()).isZero();
    }

    @Test
    void whatIsMissingIsCounted() {
        message(5);
        message(8);
        assertThat(losses.sum().missed()).isEqualTo(2);
        signal(Kind.ALIVE, 10, 0);
        assertThat(losses.sum().missed()).isEqualTo(4);
    }

    @Test
    void whoeverIsSilentForLongerThanTheSilenceIsDown() {
        signal(Kind.HELLO, 0, 0);
        roster.check(10 * SECOND);
        assertThat(told).containsExactly("up other");
        roster.check(10 * SECOND + 1);
        assertThat(told).containsExactly("up other", "down other");
        signal(Kind.ALIVE, 0, 11 * SECOND);
        assertThat(told).containsExactly("up other", "down other", "up other");
    }

    @Test
    void whoeverLeavesStaysAway() {
        signal(Kind.HELLO, 0, 0);
        signal(Kind.BYE, 0, 0);
        assertThat(signal(Kind.ALIVE, 0, 0)).isEqualTo(Verdict.NOT_TAKEN);
        assertThat(message(1)).isEqualTo(Verdict.NOT_TAKEN);
        assertThat(told).containsExactly("up other", "down other");
    }

    @Test
    void aNodeThatWasDownGoesOnWithItsNumbers() {
        message(7);
        roster.check(11 * SECOND);
        assertThat(message(7)).isEqualTo(Verdict.NOT_TAKEN);
        assertThat(message(8)).isEqualTo(Verdict.NEW);
    }

    @Test
    void aNodeDoesNotHearItself() {
        assertThat(roster.hear(new Frame(Kind.HELLO, false, SELF, 0, Optional.empty()), 0))
                .isEqualTo(Verdict.NOT_TAKEN);
        assertThat(told).isEmpty();
    }
}
