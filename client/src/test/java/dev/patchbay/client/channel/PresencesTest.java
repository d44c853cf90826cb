package dev.patchbay.client.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from presence's events, in the cases that phoenix.js is tested with. */
final class PresencesTest {

    private static final String FIXTURE = """
            {"u1": {"metas": [{"id": 1, "phx_ref": "1"}]},
             "u2": {"metas": [{"id": 2, "phx_ref": "2"}], "name": "Bo"},
             "u3": {"metas": [{"id": 3, "phx_ref": "3"}]}}""";

    private final List<String> told = new ArrayList<>();
    private final Presences.Changes listing = new Presences.Changes() {
        @Override
        public void joins(String key, Optional<PresenceEntry> before, PresenceEntry come) {
            told.add(key + " joins " + before.map(PresencesTest::refs).orElse("-") + " " + refs(come));
        }

        @Override
        public void leaves(String key, PresenceEntry left, PresenceEntry gone) {
            told.add(key + " leaves " + refs(left) + " " + refs(gone));
        }
    };

    @Test
    void readsWhatAServerSays() {
        Map<String, PresenceEntry> here = state(FIXTURE);
        assertThat(here).containsOnlyKeys("u1", "u2", "u3");
        assertThat(of(here, "u2").more()).containsEntry("name", "Bo");
        assertThat(of(here, "u2").metas().get(0).text("id")).isEqualTo("2");
    }

    @Test
    void syncsAnEmptyStateWithWhatTheServerSays() {
        assertThat(Presences.sync(Map.of(), state(FIXTURE), listing)).isEqualTo(state(FIXTURE));
        assertThat(told).containsExactly("u1 joins - 1", "u2 joins - 2", "u3 joins - 3");
    }

    @Test
    void tellsWhoComesAndWhoGoesWithTheState() {
        Map<String, PresenceEntry> here = state("{\"u4\": {\"metas\": [{\"phx_ref\": \"4\"}]}}");
        assertThat(Presences.sync(here, state(FIXTURE), listing)).isEqualTo(state(FIXTURE));
        assertThat(told).containsExactly("u1 joins - 1", "u2 joins - 2", "u3 joins - 3", "u4 leaves  4");
    }

    @Test
    void tellsOnlyOfMetasThatAreNew() {
        Map<String, PresenceEntry> here = state("{\"u3\": {\"metas\": [{\"phx_ref\": \"3\"}]}}");
        Map<String, PresenceEntry> said =
                state("{\"u3\": {\"metas\": [{\"phx_ref\": \"3\"}, {\"phx_ref\": \"3.7\"}]}}");
        assertThat(Presences.sync(here, said, listing)).isEqualTo(said);
        assertThat(told).containsExactly("u3 joins 3 3.7");
        assertThat(of(here, "u3").metas()).hasSize(1);
    }

    @Test
    void tellsOfNothingWhereNothingHasChanged() {
        assertThat(Presences.sync(state(FIXTURE), state(FIXTURE), listing)).isEqualTo(state(FIXTURE));
        assertThat(told).isEmpty();
    }

    @Test
    void removesWhoHasNoMetasLeftAndAddsMetasBehindThoseThatAreThere() {
        PresenceDiff diff = diff("""
                {"joins": {"u1": {"metas": [{"phx_ref": "1.2"}]}},
                 "leaves": {"u2": {"metas": [{"phx_ref": "2"}]}, "nobody": {"metas": [{"phx_ref": "9"}]}}}""");
        Map<String, PresenceEntry> then = Presences.sync(state(FIXTURE), diff, listing);

        assertThat(then).containsOnlyKeys("u1", "u3");
        assertThat(refs(of(then, "u1"))).isEqualTo("1 1.2");
        assertThat(told).containsExactly("u1 joins 1 1.2", "u2 leaves  2");
    }

    @Test
    void keepsWhoHasAnotherMeta() {
        Map<String, PresenceEntry> here =
                state("{\"u1\": {\"metas\": [{\"phx_ref\": \"1\"}, {\"phx_ref\": \"1.2\"}]}}");
        PresenceDiff diff = diff("{\"leaves\": {\"u1\": {\"metas\": [{\"phx_ref\": \"1\"}]}}}");

        assertThat(refs(of(Presences.sync(here, diff, listing), "u1"))).isEqualTo("1.2");
        assertThat(told).containsExactly("u1 leaves 1.2 1");
    }

    @Test
    void updatesAMetaInOneDiff() {
        PresenceDiff diff = diff("""
                {"joins": {"u1": {"metas": [{"phx_ref": "1b", "phx_ref_prev": "1"}]}},
                 "leaves": {"u1": {"metas": [{"phx_ref": "1"}]}}}""");

        assertThat(refs(of(Presences.sync(state(FIXTURE), diff, listing), "u1")))
                .isEqualTo("1b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{\"u\": 1}", "{\"u\": {}}", "{\"u\": {\"metas\": [1]}}", "{\"u\": {\"metas\": [{}]}}"})
    void refusesWhatIsNone(String json) {
        assertThatThrownBy(() -> state(json)).isInstanceOf(DecodeException.class);
    }

    private static Map<String, PresenceEntry> state(String json) {
        return Presences.state(Inbound.Text.of(json));
    }

    private static PresenceDiff diff(String json) {
        return Presences.diff(Inbound.Text.of(json));
    }

    private static PresenceEntry of(Map<String, PresenceEntry> all, String key) {
        return Objects.requireNonNull(all.get(key));
    }

    private static String refs(PresenceEntry entry) {
        return String.join(" ", entry.metas().stream().map(PresenceMeta::ref).toList());
    }
}
