package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UntypedJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"null", " null\n"})
    void readsNull(String json) {
        assertThat(UntypedJson.decode(Inbound.Text.of(json))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2003null", "null\u001c", "nul", "nulls", "null null", "n", ""})
    void refusesWhatOnlyLooksLikeNull(String json) {
        assertThatThrownBy(() -> UntypedJson.decode(Inbound.Text.of(json))).isInstanceOf(DecodeException.class);
    }

    @Test
    void makesNoKeyOfThePropertyThatNamesTheMessage() {
        JsonCodec<Object> any = JsonCodec.of(Object.class, Read.ANY, (value, json) -> json.untyped(value));
        Inbound.Text message = Inbound.Text.of("{\"type\":\"say\",\"in\":{\"type\":1}}");
        assertThat(any.decode(message, "type")).isEqualTo(Map.of("in", Map.of("type", 1L)));
        assertThat(any.decode(message, "kind")).isEqualTo(Map.of("type", "say", "in", Map.of("type", 1L)));
    }

    @Test
    void writesJsonAsItStands() {
        assertThat(written(new JsonValue("[1.50]"))).isEqualTo("[1.50]");
        assertThat(written(List.of(JsonValue.NULL))).isEqualTo("[null]");
    }

    @Test
    void writesArraysOfEveryPrimitiveType() {
        assertThat(written(new short[] {1, -2})).isEqualTo("[1,-2]");
        assertThat(written(new int[] {1, -2})).isEqualTo("[1,-2]");
        assertThat(written(new long[] {1, -2})).isEqualTo("[1,-2]");
        assertThat(written(new float[] {0.1f})).isEqualTo("[0.1]");
        assertThat(written(new double[] {0.1})).isEqualTo("[0.1]");
        assertThat(written(new boolean[] {true, false})).isEqualTo("[true,false]");
        assertThat(written(List.of(new char[] {'a', '"'}))).isEqualTo("[[\"a\",\"\\\"\"]]");
        assertThat(written(new byte[] {1, 2})).isEqualTo("\"AQI=\"");
    }

    private static String written(Object value) {
        return StandardCharsets.UTF_8
                .decode(UntypedJson.encode(value).payload())
                .toString();
    }
}
