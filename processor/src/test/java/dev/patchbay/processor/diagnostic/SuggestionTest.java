package dev.patchbay.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({"room, room, 0", "romo, room, 1", "rom, room, 1", "rooom, room, 1", "rxxm, room, 2", "topic, room, 4"})
    void countsInsertionsDeletionsReplacementsAndSwaps(String a, String b, int distance) {
        assertThat(Suggestion.distance(a, b)).isEqualTo(distance);
        assertThat(Suggestion.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void takesTheNearestName() {
        assertThat(Suggestion.near("roms", List.of("topic", "rooms", "room"), ""))
                .isEqualTo("Did you mean 'rooms'?");
    }

    @Test
    void givesOtherAdviceWhereNothingIsNear() {
        assertThat(Suggestion.near("user", List.of("topic"), "Add it.")).isEqualTo("Add it.");
    }
}
