package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.JsonText;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever fails, the next message on the same thread means what it means alone. */
final class AfterFailuresTest {

    private static final Map<JsonCodec<?>, String> RIGHT = Map.of(
            Adapters.SAID,
                    "{\"text\":\"a\\n\",\"at\":1,\"lines\":[{\"count\":1,\"colour\":\"RED\"},null],\"notes\":{\"k\":\"v\"}}",
            Adapters.WIDTHS,
                    "{\"b\":1,\"s\":2,\"i\":3,\"l\":4,\"f\":0.5,\"d\":0.25,\"c\":\"x\",\"z\":true,\"ints\":[1],\"more\":[2.0]}",
            Adapters.SHAPE, "{\"type\":\"Group\",\"shapes\":[{\"type\":\"Circle\",\"radius\":1.5}]}",
            Adapters.TREE, "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]}]}",
            Adapters.PAGE, "{\"items\":[{\"text\":\"a\",\"at\":1}],\"next\":2}",
            Adapters.ANY, "{\"a\":[1,2.5,\"\\u00e9\",null,true,{}]}",
            Adapters.COLOUR, "\"dark green\"",
            Adapters.STRICT, "{\"body\":\"b\"}");

    @Test
    void theNextMessageMeansWhatItMeansAlone() {
        Map<JsonCodec<?>, String> alone = new java.util.HashMap<>();
        RIGHT.forEach((codec, json) -> alone.put(codec, means(codec, json)));
        for (byte[] broken : broken()) {
            RIGHT.keySet()
                    .forEach(failing -> RIGHT.forEach((codec, json) -> {
                        fail(failing, broken);
                        assertThat(means(codec, json)).isEqualTo(alone.get(codec));
                    }));
        }
    }

    /** Each right message, cut at every byte, and with an odd byte at every place. */
    private static List<byte[]> broken() {
        List<byte[]> broken = new ArrayList<>();
        for (String json : RIGHT.values()) {
            for (int at = 0; at < json.length(); at += 3) {
                broken.add(Read.utf8(json.substring(0, at)));
                broken.add(Read.utf8(json.substring(0, at) + "\u0001" + json.substring(at)));
            }
        }
        return broken;
    }

    private static void fail(JsonCodec<?> codec, byte[] broken) {
        Inbound.Text message = new Inbound.Text(broken);
        assertThatThrownBy(() -> JsonText.check(message)).isInstanceOf(DecodeException.class);
        try {
            codec.decode(message);
            throw new AssertionError("decoded " + message.string());
        } catch (DecodeException expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
    }

    private static <T> String means(JsonCodec<T> codec, String json) {
        T value = codec.decode(Inbound.Text.of(json));
        return value + new String(codec.encode(value).utf8(), StandardCharsets.UTF_8);
    }

    @Test
    void theNextPayloadIsWrittenAsItIsAlone() {
        JsonCodec<Double> numbers =
                JsonCodec.of(Double.class, JsonReader::doubleValue, (value, json) -> json.number(value));
        Function<Object, String> any =
                value -> new String(Adapters.ANY.encode(value).utf8(), StandardCharsets.UTF_8);
        for (Object unlike : List.of(Double.NaN, List.of("x", Double.NaN), Map.of("a", List.of(1, new Object())))) {
            assertThat(failsToWrite(unlike)).isTrue();
            assertThat(any.apply(List.of("y"))).isEqualTo("[\"y\"]");
            assertThat(new String(numbers.list().encode(List.of(1.5)).utf8(), StandardCharsets.UTF_8))
                    .isEqualTo("[1.5]");
        }
    }

    private static boolean failsToWrite(Object value) {
        try {
            Adapters.ANY.encode(value);
            return false;
        } catch (IllegalArgumentException expected) {
            return true;
        }
    }

    @Test
    void anAdapterMayWriteWithinAnother() {
        JsonCodec<String> outer = JsonCodec.of(String.class, JsonReader::string, (text, json) -> {
            json.beginArray();
            json.string(text);
            json.value(Adapters.COLOUR.value(Adapters.Colour.RED));
            json.endArray();
        });
        assertThat(new String(outer.encode("a").utf8(), StandardCharsets.UTF_8)).isEqualTo("[\"a\",\"RED\"]");
    }
}
