package dev.patchbay.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicPatternTest {

    @ParameterizedTest
    @CsvSource({
        "lobby, lobby",
        "*, anything:at:all",
        "*, ''",
        "room:*, room:",
        "room:*, room:1:2",
        "room:{room}, room:1",
        "room:{room}, room:",
        "room:{room}:user:{id}, room:1:user:22",
        "{kind}, room",
        "{a}:{b}, :",
        "a::{b}, a::c"
    })
    void matchesItsTopics(String pattern, String topic) {
        assertThat(new TopicPattern(pattern).matches(topic)).isTrue();
        assertThat(new TopicPattern(pattern).match(topic)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "lobby, lobby2",
        "lobby, lobb",
        "room:*, room",
        "room:*, roo",
        "room:*, rooms:1",
        "room:{room}, lots:1",
        "room:{room}, room",
        "room:{room}, room:1:2",
        "room:{room}, rooms:1",
        "room:{room}, roo:1",
        "room:{room}:user:{id}, room:1:users:2",
        "room:{room}:user:{id}, room:1:user",
        "{kind}, room:1",
        "a::{b}, a:b:c"
    })
    void matchesNoOthers(String pattern, String topic) {
        assertThat(new TopicPattern(pattern).matches(topic)).isFalse();
        assertThat(new TopicPattern(pattern).match(topic)).isEmpty();
    }

    @Test
    void saysWhatItsNamesStandFor() {
        assertThat(new TopicPattern("room:{room}:user:{id}").match("room:1:user:"))
                .isEqualTo(Optional.of(Map.of("room", "1", "id", "")));
        assertThat(new TopicPattern("room:*").match("room:1")).isEqualTo(Optional.of(Map.of()));
    }
}
