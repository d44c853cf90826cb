package dev.patchbay.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.JsonValue;
import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceChange;
import dev.patchbay.presence.PresenceFetch;
import dev.patchbay.presence.PresenceListener;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.presence.Present;
import dev.patchbay.testing.LogLines;
import dev.patchbay.testing.Mood;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the program adds to presences, and hears of them. */
final class HooksTest extends RosterFixture {

    private static final String LOG = "dev.patchbay.presence";

    private final List<String> asked = new ArrayList<>();

    private Map<String, Map<String, JsonValue>> fetch(String topic, Set<String> keys) {
        asked.add(topic + " " + keys.stream().sorted().toList());
        return Map.of("ada", Map.of("name", JsonValue.of("Ada"), "metas", JsonValue.of("none")));
    }

    private Presence<Mood> with(PresenceFetch fetch) {
        return in(roster(PresenceOptions.defaults().withTick(TICK).withFetch(fetch))
                .tracker());
    }

    private Presence<Mood> heard(PresenceListener listener) {
        PresenceOptions options = PresenceOptions.defaults().withTick(Duration.ZERO);
        return in(roster(options.withListener(listener)).tracker());
    }

    @Test
    void isAskedOnceForADiffAndOnceForAState() {
        Presence<Mood> here = with(this::fetch);
        here.track("ada", Mood.ONLINE);
        here.track("bob", Mood.ONLINE);
        here.update("ada", Mood.AWAY);
        time.advance(TICK);
        here.push();

        assertThat(asked).containsExactly("room:a [ada]", "room:a [ada, bob]", "room:a [ada, bob]");
        assertThat(told)
                .containsExactly(
                        "diff {'joins':{'ada':{'metas':[{'phx_ref':'r1','status':'online'}],'name':'Ada'}},'leaves':{}}",
                        "diff {'joins':{'bob':{'metas':[{'phx_ref':'r2','status':'online'}]},"
                                + "'ada':{'metas':[{'phx_ref':'r3','phx_ref_prev':'r1','status':'away'}],'name':'Ada'}},"
                                + "'leaves':{'ada':{'metas':[{'phx_ref':'r1','status':'online'}],'name':'Ada'}}}",
                        "state {'ada':{'metas':[{'phx_ref':'r3','phx_ref_prev':'r1','status':'away'}],'name':'Ada'},"
                                + "'bob':{'metas':[{'phx_ref':'r2','status':'online'}]}}");
    }

    @Test
    void isAskedAnewForEveryStateAndForNobodyNotAtAll() {
        Presence<Mood> here = with(this::fetch);
        here.push();
        here.track("ada", Mood.ONLINE);
        here.push();
        here.push();
        assertThat(asked).hasSize(3);
    }

    @Test
    void aStateThatIsAnsweredHasWhatIsAdded() {
        Presence<Mood> here = with(this::fetch);
        here.track("ada", Mood.ONLINE);
        CompletionStage<JsonValue> state = here.state();
        assertThat(state).isCompletedWithValueMatching(json -> json.text().contains("\"name\":\"Ada\""));
    }

    @Test
    @ResourceLock("log")
    void whereNothingCanBeAddedClientsHearOfTheRest() {
        try (LogLines log = LogLines.of(LOG)) {
            Presence<Mood> failing = with((topic, keys) -> {
                throw new IllegalStateException("no database");
            });
            failing.track("ada", Mood.ONLINE);
            Presence<Mood> odd = with((topic, keys) -> Map.of("eve", Map.of("thread", Thread.currentThread())));
            odd.track("eve", Mood.ONLINE);

            assertThat(told)
                    .containsExactly(
                            "diff {'joins':{'ada':{'metas':[{'phx_ref':'r1','status':'online'}]}},'leaves':{}}",
                            "diff {'joins':{'eve':{'metas':[{'phx_ref':'r2','status':'online'}]}},'leaves':{}}");
            assertThat(log.with("clients hear of them without it")).hasSize(2);
        }
    }

    @Test
    void theProgramHearsWhatHasChangedInOrder() {
        List<PresenceChange> changes = new ArrayList<>();
        Presence<Mood> here = heard(changes::add);
        here.track("ada", Mood.ONLINE);
        here.update("ada", Mood.AWAY);
        here.untrack("ada");

        assertThat(changes).extracting(PresenceChange::topic).containsOnly(TOPIC);
        assertThat(changes).extracting(PresenceChange::present).containsExactly(1, 1, 0);
        PresenceChange update = changes.get(1);
        assertThat(mood(update.joins(Mood.CODEC).get("ada"))).isEqualTo(Mood.AWAY);
        assertThat(mood(update.leaves(Mood.CODEC).get("ada"))).isEqualTo(Mood.ONLINE);
        assertThat(update.leaves().get("ada")).isEqualTo(changes.get(0).joins().get("ada"));
        assertThat(changes.get(2).joins()).isEmpty();
    }

    private static Mood mood(@Nullable Present<Mood> present) {
        return Objects.requireNonNull(present).metas().get(0).meta();
    }

    @Test
    @ResourceLock("log")
    void aListenerThatFailsKeepsNothingFromClients() {
        try (LogLines log = LogLines.of(LOG)) {
            Presence<Mood> here = heard(change -> {
                throw new IllegalStateException("deaf");
            });
            here.track("ada", Mood.ONLINE);
            here.untrack("ada");

            assertThat(told).hasSize(2);
            assertThat(log.with("A listener of presence failed")).hasSize(1);
        }
    }
}
