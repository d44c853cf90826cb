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
        assertThat(Suggestion.nearest("roms", List.of("topic", "rooms", "room")))
                .contains("rooms");
    }

    @Test
    void hasNoAdviceWhereNothingIsNear() {
        assertThat(Suggestion.nearest("user", List.of("topic"))).isEmpty();
        assertThat(Suggestion.nearest("A", List.of("B"))).isEmpty();
    }
}
