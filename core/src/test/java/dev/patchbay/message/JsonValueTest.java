package dev.patchbay.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        JsonValue value = JsonValue.read(json, 1, 0);
        assertThat(value).isEqualTo(JsonValue.of("é"));
        assertThat(value.size()).isEqualTo(4);
        assertThat(value.isAt(json, 1, 5)).isTrue();
        assertThat(value.isAt(json, 0, 4)).isFalse();
        assertThat(value.isAt(json, 1, 4)).isFalse();

        byte[] target = "[    ]".getBytes(StandardCharsets.UTF_8);
        value.copyTo(target, 1);
        assertThat(new String(target, StandardCharsets.UTF_8)).isEqualTo("[\"é\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "tru",
                "{m:1}",
                "NaN",
                "{\"m\":{]}",
                "1 2",
                " 1",
                "1 ",
                "\"a\nb\"",
                "\"\\ud800\"",
                "[1,]",
                "\"\ud800\""
            })
    void isNothingThatIsNoJson(String text) {
        assertThatThrownBy(() -> new JsonValue(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xpected");
    }

    @Test
    void replacesASurrogateWithoutItsOtherHalf() {
        assertThat(JsonValue.of("a\ud800b").text()).isEqualTo("\"a\ufffdb\"");
        assertThat(JsonValue.of("\udc00\"").text()).isEqualTo("\"\ufffd\\\"\"");
        assertThat(JsonValue.of("\ud83d\ude80").text()).isEqualTo("\"\ud83d\ude80\"");
    }

    @Test
    void isSentAsTheBytesThatItHas() {
        JsonValue value = new JsonValue("[\"\u00e9\"]");
        Outbound.Text message = Outbound.json(value);
        assertThat(message).isEqualTo(Outbound.text("[\"\u00e9\"]"));
        assertThat(message.utf8()).isSameAs(Outbound.json(value).utf8());
    }
}
