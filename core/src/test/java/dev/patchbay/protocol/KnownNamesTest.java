package dev.patchbay.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class KnownNamesTest {

    private final KnownNames names = new KnownNames();

    @Test
    void handsOutOneValueForWhatComesAgain() {
        JsonValue first = find("\"room:a\"");

        assertThat(first.string()).contains("room:a");
        assertThat(find("\"room:a\"")).isSameAs(first);
    }

    @Test
    void takesItsNamesFromTheMiddleOfAText() {
        byte[] json = utf8("[\"ab\",\"abc\"]");

        assertThat(names.find(json, 1, 5)).isEqualTo(JsonValue.of("ab"));
        assertThat(names.find(json, 6, 11)).isEqualTo(JsonValue.of("abc"));
    }

    @Test
    void doesNotKeepTheTextThatAValueCameIn() {
        byte[] json = utf8("\"room:a\"");
        JsonValue value = names.find(json, 0, json.length);
        json[6] = 'b';

        assertThat(value).isEqualTo(JsonValue.of("room:a"));
        assertThat(find("\"room:b\"")).isEqualTo(JsonValue.of("room:b"));
    }

    @Test
    void mixesNothingUpHoweverManyShareASlot() {
        List<String> many = IntStream.range(0, 5000).mapToObj(i -> "room:" + i).toList();

        for (int round = 0; round < 2; round++) {
            assertThat(many)
                    .allSatisfy(
                            name -> assertThat(find('"' + name + '"').string()).contains(name));
        }
    }

    @Test
    void forgetsANameWhoseSlotIsTaken() {
        JsonValue first = find("\"first\"");
        IntStream.range(0, 100_000).forEach(i -> find("\"" + i + "\""));

        assertThat(find("\"first\"")).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void doesNotKeepLongValues() {
        String longest = '"' + "t".repeat(62) + '"';
        String tooLong = '"' + "t".repeat(63) + '"';

        assertThat(find(longest)).isSameAs(find(longest));
        assertThat(find(tooLong)).isEqualTo(find(tooLong)).isNotSameAs(find(tooLong));
    }

    @Test
    void tellsApartWhatIsWrittenInDifferentWays() {
        assertThat(find("\"caf\\u00e9\"")).isNotEqualTo(find("\"café\""));
        assertThat(find("\"caf\\u00e9\"").string()).isEqualTo(find("\"café\"").string());
        assertThat(find("7")).isNotEqualTo(find("\"7\""));
        assertThat(find("null")).isEqualTo(JsonValue.NULL);
    }

    private JsonValue find(String json) {
        byte[] utf8 = utf8(json);
        return names.find(utf8, 0, utf8.length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
