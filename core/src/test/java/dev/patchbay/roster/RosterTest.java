package dev.patchbay.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonReader;
import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceException;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.presence.Present;
import dev.patchbay.presence.Tracked;
import dev.patchbay.session.Tracker;
import dev.patchbay.testing.Mood;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who is present, and what clients hear of it. */
final class RosterTest extends RosterFixture {

    private final Roster roster = roster(PresenceOptions.defaults().withTick(Duration.ZERO));
    private final Presence<Mood> ada = in(roster.tracker());
    private final Presence<Mood> bob = in(roster.tracker());

    @Test
    void tellsWhoComesAndWhoGoes() {
        ada.track("ada", Mood.ONLINE);
        ada.untrack("ada");

        assertThat(told)
                .containsExactly(
                        "diff {'joins':{'ada':{'metas':[{'phx_ref':'r1','status':'online'}]}},'leaves':{}}",
                        "diff {'joins':{},'leaves':{'ada':{'metas':[{'phx_ref':'r1','status':'online'}]}}}");
    }

    @Test
    void anUpdateIsALeaveAndAJoinInOneDiff() {
        String first = ada.track("ada", Mood.ONLINE);
        String second = ada.update("ada", Mood.AWAY);

        assertThat(told.get(1))
                .isEqualTo("diff {'joins':{'ada':{'metas':[{'phx_ref':'r2','phx_ref_prev':'r1','status':'away'}]}},"
                        + "'leaves':{'ada':{'metas':[{'phx_ref':'r1','status':'online'}]}}}");
        assertThat(ada.get("ada"))
                .contains(new Present<>("ada", List.of(new Tracked<>(second, Optional.of(first), Mood.AWAY))));
    }

    @Test
    void aKeyHasAMetaForEachOwnerInTheirOrder() {
        ada.track("ada", Mood.ONLINE);
        bob.track("ada", Mood.AWAY);
        assertThat(metas()).isEqualTo(Map.of("ada", List.of(Mood.ONLINE, Mood.AWAY)));

        ada.untrack("ada");
        assertThat(metas()).isEqualTo(Map.of("ada", List.of(Mood.AWAY)));
        assertThat(told.get(2))
                .isEqualTo("diff {'joins':{},'leaves':{'ada':{'metas':[{'phx_ref':'r1','status':'online'}]}}}");
    }

    @Test
    void anOwnerTracksAKeyOfATopicOnce() {
        ada.track("ada", Mood.ONLINE);

        assertThatThrownBy(() -> ada.track("ada", Mood.AWAY))
                .isInstanceOf(PresenceException.AlreadyTracked.class)
                .hasMessage("'ada' is tracked in room:a already, by the same owner: call update");
        ada.in("room:b").track("ada", Mood.AWAY);
        assertThat(metas()).isEqualTo(Map.of("ada", List.of(Mood.ONLINE)));
        assertThat(told).hasSize(1);
    }

    @Test
    void whatIsNotTrackedIsNotUpdated() {
        bob.track("ada", Mood.ONLINE);

        assertThatThrownBy(() -> ada.update("ada", Mood.AWAY))
                .isInstanceOf(PresenceException.NotTracked.class)
                .hasMessage("'ada' is not tracked in room:a by this owner: call track first");
        ada.untrack("ada");
        assertThat(told).hasSize(1);
    }

    @Test
    void anUpdateIsOfWhatIsThereWhenItIsMade() {
        ada.track("ada", new Mood("a"));
        AtomicInteger calls = new AtomicInteger();

        ada.update("ada", mood -> {
            if (calls.getAndIncrement() == 0) {
                ada.update("ada", new Mood("b"));
            }
            return new Mood(mood.status() + "!");
        });

        assertThat(metas()).isEqualTo(Map.of("ada", List.of(new Mood("b!"))));
        assertThat(calls).hasValue(2);
    }

    @Test
    void anOwnerThatEndsLeavesEverywhereOnce() {
        Tracker owner = roster.tracker();
        in(owner).track("ada", Mood.ONLINE);
        in(owner).track("eve", Mood.ONLINE);
        in(owner).in("room:b").track("ada", Mood.ONLINE);
        bob.track("ada", Mood.AWAY);
        told.clear();

        owner.end();
        owner.end();

        assertThat(told)
                .containsExactly("diff {'joins':{},'leaves':{'ada':{'metas':[{'phx_ref':'r1','status':'online'}]},"
                        + "'eve':{'metas':[{'phx_ref':'r2','status':'online'}]}}}");
        assertThat(metas()).isEqualTo(Map.of("ada", List.of(Mood.AWAY)));
        assertThat(ada.in("room:b").list()).isEmpty();
    }

    @Test
    void anOwnerThatHasEndedTracksNoMore() {
        Tracker owner = roster.tracker();
        owner.end();

        assertThat(in(owner).track("ada", Mood.ONLINE)).hasSize(16);
        assertThat(in(owner).update("ada", Mood.AWAY)).hasSize(16);
        in(owner).untrack("ada");
        assertThat(ada.list()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void nobodyIsThereWhereNobodyTracks() {
        assertThat(ada.list()).isEmpty();
        assertThat(ada.get("ada")).isEmpty();
        assertThat(roster.topics()).isZero();
    }

    @Test
    void aTopicIsForgottenWhenItsLastPresenceLeaves() {
        ada.track("ada", Mood.ONLINE);
        assertThat(roster.topics()).isEqualTo(1);
        ada.untrackAll();
        assertThat(roster.topics()).isZero();
        bob.push();
        assertThat(roster.topics()).isZero();
        bob.track("bob", Mood.ONLINE);
        assertThat(metas()).isEqualTo(Map.of("bob", List.of(Mood.ONLINE)));
    }

    @Test
    void allWhoTrackInATopicTakeTheSameRecord() {
        ada.track("ada", Mood.ONLINE);
        JsonCodec<Integer> number =
                JsonCodec.of(Integer.class, JsonReader::intValue, (value, json) -> json.number(value));

        assertThatThrownBy(() -> roster.in(TOPIC, number).list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The meta of 'ada' is no Integer: all who track in a topic take the same record");
        assertThatThrownBy(() -> roster.in(TOPIC, number).track("seven", 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A meta is a JSON object, got 7");
    }

    @Test
    void strangersLeaveWhenTheServerStops() {
        Presence<Mood> bot = roster.in(TOPIC, Mood.CODEC);
        bot.track("bot", Mood.ONLINE);
        ada.track("ada", Mood.ONLINE);

        assertThat(roster.settle()).isCompleted();

        assertThat(metas()).isEqualTo(Map.of("ada", List.of(Mood.ONLINE)));
        assertThat(told).hasSize(3);
        assertThatThrownBy(bot::push)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("No channel tracks here");
    }

    private Map<String, List<Mood>> metas() {
        Map<String, List<Mood>> metas = new LinkedHashMap<>();
        ada.list()
                .forEach((key, present) -> metas.put(
                        key, present.metas().stream().map(Tracked::meta).toList()));
        return metas;
    }
}
