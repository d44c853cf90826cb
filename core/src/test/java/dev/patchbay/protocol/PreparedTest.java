package dev.patchbay.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PreparedTest {

    private final List<String> made = new ArrayList<>();
    private final Prepared<String> prepared = new Prepared<>(this::make);

    @Test
    void isMadeOnceOfWhatComesAgain() {
        assertThat(prepared.of("msg")).isEqualTo("<msg>");
        assertThat(prepared.of("msg")).isEqualTo("<msg>");
        assertThat(made).containsOnlyOnce("msg");
    }

    @Test
    void isAlsoMadeOfAnEmptyString() {
        assertThat(prepared.of("")).isEqualTo("<>");
    }

    @Test
    void mixesNothingUpHoweverManyShareASlot() {
        List<String> many = IntStream.range(0, 5000).mapToObj(i -> "room:" + i).toList();
        for (int round = 0; round < 2; round++) {
            assertThat(many).allSatisfy(text -> assertThat(prepared.of(text)).isEqualTo('<' + text + '>'));
        }
    }

    @Test
    void keepsNothingThatIsLong() {
        String longest = "x".repeat(64);
        String longer = "x".repeat(65);
        for (int time = 0; time < 2; time++) {
            assertThat(prepared.of(longest)).isEqualTo('<' + longest + '>');
            assertThat(prepared.of(longer)).isEqualTo('<' + longer + '>');
        }
        assertThat(made).containsOnlyOnce(longest);
        assertThat(made.stream().filter(longer::equals)).hasSize(2);
    }

    private String make(String text) {
        made.add(text);
        return '<' + text + '>';
    }
}
