package dev.patchbay.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceException;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.testing.Mood;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What happens at the bounds of presence. */
final class PresenceBoundsTest extends RosterFixture {

    private static final PresenceOptions OPTIONS = PresenceOptions.defaults().withTick(Duration.ZERO);

    @Test
    void aTopicHasNoMorePresencesThanItMay() {
        Roster roster = roster(OPTIONS.withPresencesPerTopic(2));
        Presence<Mood> here = in(roster.tracker());
        here.track("a", Mood.ONLINE);
        here.track("b", Mood.ONLINE);

        assertThatThrownBy(() -> here.track("c", Mood.ONLINE))
                .isInstanceOf(PresenceException.Full.class)
                .hasMessage("'c' cannot be tracked in room:a: presencesPerTopic is 2");
        here.update("b", Mood.AWAY);
        here.in("room:b").track("c", Mood.ONLINE);
        here.untrack("a");
        here.track("c", Mood.ONLINE);
        assertThat(here.list()).containsOnlyKeys("b", "c");
    }

    @Test
    void aKeyHasNoMoreMetasThanItMay() {
        Roster roster = roster(OPTIONS.withMetasPerKey(2));
        in(roster.tracker()).track("a", Mood.ONLINE);
        Presence<Mood> second = in(roster.tracker());
        second.track("a", Mood.ONLINE);
        Presence<Mood> third = in(roster.tracker());

        assertThatThrownBy(() -> third.track("a", Mood.ONLINE))
                .isInstanceOf(PresenceException.Full.class)
                .hasMessage("'a' cannot be tracked in room:a: metasPerKey is 2");
        third.track("b", Mood.ONLINE);
        second.untrack("a");
        third.track("a", Mood.ONLINE);
        assertThat(told).hasSize(5);
    }

    @Test
    void aMetaIsNoLargerThanItMay() {
        int size = "{\"status\":\"online\"}".length() + "é".getBytes(StandardCharsets.UTF_8).length;
        Presence<Mood> here = in(roster(OPTIONS.withMetaSize(size)).tracker());
        here.track("é", Mood.ONLINE);

        assertThatThrownBy(() -> here.track("éa", Mood.ONLINE))
                .isInstanceOf(PresenceException.Full.class)
                .hasMessage("'éa' cannot be tracked in room:a: metaSize is " + size);
        assertThatThrownBy(() -> here.update("é", new Mood("online."))).isInstanceOf(PresenceException.Full.class);
        assertThat(told).hasSize(1);
    }

    @Test
    void boundsArePositive() {
        assertThatThrownBy(() -> OPTIONS.withMetaSize(0)).hasMessage("The bound metaSize must be positive, got 0");
        assertThatThrownBy(() -> OPTIONS.withMetasPerKey(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OPTIONS.withPresencesPerTopic(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OPTIONS.withTick(Duration.ofMillis(-1)))
                .hasMessage("The tick of presence must not be negative, got PT-0.001S");
    }
}
