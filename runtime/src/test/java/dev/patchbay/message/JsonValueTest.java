package dev.patchbay.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class JsonValueTest {

    @Test
    void keepsTheTextAsItWasWritten() {
        assertThat(new JsonValue("7").text()).isEqualTo("7");
        assertThat(new JsonValue("\"caf\\u00e9 \uD83D\uDE80\"").text()).isEqualTo("\"caf\\u00e9 \uD83D\uDE80\"");
        assertThat(JsonValue.of("a\"\n\u0001é").text()).isEqualTo("\"a\\\"\\n\\u0001é\"");
    }

    @Test
    void isEqualToWhatIsWrittenInTheSameWay() {
        assertThat(new JsonValue("\"7\"")).isEqualTo(JsonValue.of("7")).hasSameHashCodeAs(JsonValue.of("7"));
        assertThat(new JsonValue("7")).isNotEqualTo(JsonValue.of("7"));
        assertThat(new JsonValue("\"\\u0037\"")).isNotEqualTo(JsonValue.of("7"));
    }

    @Test
    void isAStringWhereItIsInQuotes() {
        JsonValue escaped = new JsonValue("\"caf\\u00e9 \\\"x\\\"\"");
        assertThat(escaped.string()).contains("café \"x\"");
        assertThat(escaped.string()).isEqualTo(escaped.string());
        assertThat(JsonValue.of("").string()).contains("");
        assertThat(new JsonValue("7").string()).isEmpty();
        assertThat(new JsonValue("").string()).isEmpty();
        assertThat(JsonValue.NULL.string()).isEmpty();
    }

    @Test
    void isNullWhateverItCameFrom() {
        assertThat(new JsonValue("null").isNull()).isTrue();
        assertThat(JsonValue.of("null").isNull()).isFalse();
    }

    @Test
    void isCutOutOfATextAndPutIntoAnother() {
        byte[] json = "[\"é\",1]".getBytes(StandardCharsets.UTF_8);
        JsonValue value = JsonValue.copyOf(json, 1, 5);
        assertThat(value).isEqualTo(JsonValue.of("é"));
        assertThat(value.size()).isEqualTo(4);
        assertThat(value.isAt(json, 1, 5)).isTrue();
        assertThat(value.isAt(json, 0, 4)).isFalse();
        assertThat(value.isAt(json, 1, 4)).isFalse();

        byte[] target = "[    ]".getBytes(StandardCharsets.UTF_8);
        value.copyTo(target, 1);
        assertThat(new String(target, StandardCharsets.UTF_8)).isEqualTo("[\"é\"]");
    }
}
