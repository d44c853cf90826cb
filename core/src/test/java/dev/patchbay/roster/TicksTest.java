package dev.patchbay.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.testing.Mood;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What changes within a tick is told in one frame, and what a client is given as the state fits the diffs around it. */
final class TicksTest extends RosterFixture {

    private final Roster roster = roster(PresenceOptions.defaults().withTick(TICK));
    private final Presence<Mood> ada = in(roster.tracker());
    private final Presence<Mood> bob = in(roster.tracker());

    @Test
    void theFirstChangeIsToldAtOnceAndTheOthersTogetherWhenTheTickIsOver() {
        ada.track("ada", Mood.ONLINE);
        assertThat(told).hasSize(1);

        IntStream.range(0, 100).forEach(i -> ada.track("key" + i, Mood.ONLINE));
        time.advance(TICK.minusNanos(1));
        assertThat(told).hasSize(1);
        assertThat(ada.list()).hasSize(101);

        time.advance(Duration.ofNanos(1));
        assertThat(told).hasSize(2);
        assertThat(told.get(1)).contains("'key0'", "'key99'").doesNotContain("'ada'");
    }

    @Test
    void whoComesAndGoesWithinATickIsNeverSpokenOf() {
        ada.track("ada", Mood.ONLINE);
        bob.track("bob", Mood.ONLINE);
        bob.untrack("bob");
        time.advance(TICK);
        assertThat(told).hasSize(1);

        ada.update("ada", Mood.AWAY);
        assertThat(told)
                .as("nothing was said, so that the next is not kept waiting")
                .hasSize(2);
    }

    @Test
    void ofManyUpdatesWithinATickTheLastIsTold() {
        ada.track("ada", new Mood("a"));
        ada.update("ada", new Mood("b"));
        ada.update("ada", new Mood("c"));
        time.advance(TICK);

        assertThat(told).hasSize(2);
        assertThat(told.get(1)).contains("'status':'c'", "'status':'a'").doesNotContain("'status':'b'");
    }

    @Test
    void aStateIsWhatTheDiffsBeforeItLeadTo() {
        ada.track("ada", Mood.ONLINE);
        bob.track("bob", Mood.ONLINE);
        bob.push();
        assertThat(told.get(1)).isEqualTo("state {'ada':{'metas':[{'phx_ref':'r1','status':'online'}]}}");

        time.advance(TICK);
        assertThat(told.get(2)).startsWith("diff {'joins':{'bob'");
        bob.push();
        assertThat(told.get(3))
                .isEqualTo("state {'ada':{'metas':[{'phx_ref':'r1','status':'online'}]},"
                        + "'bob':{'metas':[{'phx_ref':'r2','status':'online'}]}}");
    }

    @Test
    void nobodyIsToldOfWhoHasLeftAlready() {
        ada.track("ada", Mood.ONLINE);
        bob.track("bob", Mood.ONLINE);
        bob.push();
        bob.untrack("bob");
        time.advance(TICK);

        assertThat(told).hasSize(2).noneMatch(said -> said.contains("bob"));
    }

    @Test
    void whatIsLeftToBeToldIsToldBeforeTheServerStops() {
        ada.track("ada", Mood.ONLINE);
        bob.track("bob", Mood.ONLINE);
        assertThat(roster.settle()).isCompleted();
        assertThat(told).hasSize(2);
    }
}
