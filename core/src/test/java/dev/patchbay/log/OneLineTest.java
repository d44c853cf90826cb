package dev.patchbay.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t", "\u000b", "\u0085", "\u2028", "\u2029", "\u001b", "\u007f", "\u202e"})
    void hasNoLineBreaksOfAnyKind(String strange) {
        assertThat(OneLine.of("a" + strange + "b")).isEqualTo("a b");
    }

    @Test
    void leavesTheRestAsItIs() {
        assertThat(OneLine.of("Grüße, 世界 🎉")).isEqualTo("Grüße, 世界 🎉");
        assertThat(OneLine.of("12345", 5)).isEqualTo("12345");
        assertThat(OneLine.of("123456", 5)).isEqualTo("12345...");
    }
}
