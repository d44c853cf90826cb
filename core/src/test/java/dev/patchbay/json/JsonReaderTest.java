package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonReaderTest {

    private static final JsonNames NAMES = JsonNames.of("a", "ab", "b\"c", "\u00e9");

    @Test
    void findsNamesInAnyOrder() {
        assertThat(names("{\"ab\":1,\"\u00e9\":2,\"a\":3, \"b\\\"c\" : 4}", NAMES))
                .containsExactly(1, 3, 0, 2);
        assertThat(names("{\"a\":1,\"ab\":1,\"b\\\"c\":1,\"\u00e9\":1}", NAMES)).containsExactly(0, 1, 2, 3);
        assertThat(names("{\"a\":1,\"a\":1}", NAMES)).containsExactly(0, 0);
    }

    @Test
    void findsNamesWhateverTheirEscapes() {
        assertThat(names("{\"\\u0061\":1,\"\\u00E9\":1,\"b\\u0022c\":1,\"\\u0061b\":1}", NAMES))
                .containsExactly(0, 3, 2, 1);
    }

    @Test
    void tellsUnknownNamesFromLongerAndShorterOnes() {
        assertThat(names("{\"\":1,\"abc\":1,\"A\":1,\"a \":1,\"b\":1,\"\\u0062\":1}", NAMES))
                .containsOnly(JsonReader.UNKNOWN);
        assertThat(names("{}", NAMES)).isEmpty();
        assertThat(names("{\"a\":1}", JsonNames.of())).containsExactly(JsonReader.UNKNOWN);
    }

    @Test
    void findsNamesAmongMany() {
        String[] many = IntStream.range(0, 300).mapToObj(i -> "name" + i * 7).toArray(String[]::new);
        JsonNames names = JsonNames.of(many);
        for (int i = 0; i < many.length; i++) {
            assertThat(names("{\"" + many[i] + "\":0,\"" + many[299 - i] + "\":0,\"name\":0}", names))
                    .containsExactly(i, 299 - i, JsonReader.UNKNOWN);
        }
        assertThat(names("{\"n\\u0061me7\":0}", names)).containsExactly(1);
    }

    private static List<Integer> names(String json, JsonNames names) {
        JsonReader reader = new JsonReader(Read.utf8(json));
        List<Integer> found = new ArrayList<>();
        reader.beginObject();
        for (int name = reader.name(names); name != JsonReader.END; name = reader.name(names)) {
            found.add(name);
            reader.skip();
        }
        reader.end();
        return found;
    }

    @Test
    void keepsItsPlaceBehindObjectsInObjects() {
        JsonNames outer = JsonNames.of("x", "y", "z");
        JsonReader json = new JsonReader(Read.utf8("{\"x\":{\"a\":1,\"ab\":[{\"a\":{}}]},\"y\":[],\"z\":{}}"));
        json.beginObject();
        assertThat(json.name(outer)).isZero();
        json.beginObject();
        assertThat(json.name(NAMES)).isZero();
        assertThat(json.intValue()).isEqualTo(1);
        assertThat(json.name(NAMES)).isEqualTo(1);
        json.skip();
        assertThat(json.name(NAMES)).isEqualTo(JsonReader.END);
        assertThat(json.name(outer)).isEqualTo(1);
        json.beginArray();
        assertThat(json.hasElement()).isFalse();
        assertThat(json.name(outer)).isEqualTo(2);
        json.beginObject();
        assertThat(json.hasName()).isFalse();
        assertThat(json.name(outer)).isEqualTo(JsonReader.END);
        json.end();
    }

    @Test
    void decodesStrings() {
        assertThat(Read.all("\"\"", JsonReader::string)).isEmpty();
        assertThat(Read.all("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00\"", JsonReader::string))
                .isEqualTo("\"\\/\b\f\n\r\tA\ud83d\ude00");
        assertThat(Read.all("\"\u00e9\\n\u20ac\ud83d\ude00\\u00e9\"", JsonReader::string))
                .isEqualTo("\u00e9\n\u20ac\ud83d\ude00\u00e9");
        assertThat(Read.all("\"x\"", JsonReader::charValue)).isEqualTo('x');
        assertThat(Read.all("\"\\n\"", JsonReader::charValue)).isEqualTo('\n');
        assertThat(Read.problem("\"xy\"", JsonReader::charValue)).isPresent();
        assertThat(Read.problem("\"\"", JsonReader::charValue)).isPresent();
        assertThat(Read.problem("\"\ud83d\ude00\"", JsonReader::charValue)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'b'}                      | 1",
                "{'x':[{'kind':'a'}],'kind':'b'}   | 1",
                "{ 'x' : '}' , 'kind' : 'a' }      | 0",
                "{'k\\u0069nd':'\\u0062'}          | 1",
                "{'kind':'a','kind':'b'}           | 0",
            })
    void looksAheadForTheCase(String json, int expected) {
        JsonReader reader = new JsonReader(Read.utf8(json.replace('\'', '"')));
        assertThat(reader.caseOf("kind", JsonNames.of("a", "b"))).isEqualTo(expected);
        reader.skip();
        reader.end();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                  | expected an object whose 'kind' is one of 'a', 'b', got none",
                "{'Kind':'a'}        | expected an object whose 'kind' is one of 'a', 'b', got none",
                "{'kind':'c'}        | expected one of 'a', 'b', got \"c\"",
                "{'kind':1}          | expected one of 'a', 'b', got 1",
                "{'kind':null}       | expected one of 'a', 'b', got null",
                "[]                  | expected an object, got an array",
                "{'x':1,}            | expected a name in quotes, got '}'",
                "{'x':1              | expected ',' or '}', got the end",
                "{'x':tru,'kind':'a'}| expected a value, got tru",
            })
    void saysWhichCasesThereAre(String json, String problem) {
        JsonReader reader = new JsonReader(Read.utf8(json.replace('\'', '"')));
        assertThatThrownBy(() -> reader.caseOf("kind", JsonNames.of("a", "b"))).hasMessage(problem);
    }

    @Test
    void readsConstants() {
        JsonNames constants = JsonNames.of("RED", "dark \"green\"");
        JsonRead<Integer> read = json -> json.constant(constants);
        assertThat(Read.all("\"RED\"", read)).isZero();
        assertThat(Read.all("\"dark \\\"green\\\"\"", read)).isEqualTo(1);
        assertThat(Read.all("\"\\u0052ED\"", read)).isZero();
        assertThat(Read.problem("\"red\"", read)).contains("expected one of 'RED', 'dark \"green\"', got \"red\"");
        assertThat(Read.problem("0", read)).isPresent();
        assertThat(Read.problem("null", read)).isPresent();
    }

    @Test
    void takesValuesAsTheyStand() {
        assertThat(Read.all(" {\"a\" : [1.0, \"\\u0041\"]} ", JsonReader::value))
                .isEqualTo(new JsonValue("{\"a\" : [1.0, \"\\u0041\"]}"));
        assertThat(Read.all("null", JsonReader::value)).isEqualTo(JsonValue.NULL);
    }

    @Test
    void showsFortyCharactersOfWhatCame() {
        assertThat(Read.problem("\"" + "x".repeat(38) + "\"", JsonReader::intValue))
                .hasValueSatisfying(problem -> assertThat(problem).endsWith("got \"" + "x".repeat(38) + "\""));
        assertThat(Read.problem("\"" + "x".repeat(39) + "\"", JsonReader::intValue))
                .hasValueSatisfying(problem -> assertThat(problem).endsWith("got \"" + "x".repeat(39) + "..."));
    }

    @Test
    void showsSixtyCharactersOfANameAndAboutThreeHundredOfThePlace() {
        assertThat(Path.to(bytes("{'%s':1}", "n".repeat(60)), 65)).isEqualTo("n".repeat(60));
        assertThat(Path.to(bytes("{'%s':1}", "n".repeat(61)), 66)).isEqualTo("n".repeat(60) + "...");
        String deep = "[".repeat(99);
        assertThat(Path.to(bytes("%s1", deep), 99)).isEqualTo("[0]".repeat(99));
        assertThat(Path.to(bytes("[%s1", deep), 100)).isEqualTo("[0]".repeat(100) + "...");
    }

    private static byte[] bytes(String json, String part) {
        return json.formatted(part).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void cutsWhatCameShortInItsMessage() {
        assertThat(Read.problem("\"" + "x".repeat(10_000) + "\"", JsonReader::intValue))
                .hasValueSatisfying(
                        problem -> assertThat(problem).hasSizeLessThan(120).endsWith("..."));
        assertThat(Read.problem("\"a\nb\"", JsonReader::intValue))
                .hasValueSatisfying(problem -> assertThat(problem).endsWith("got \"aU+000Ab\""));
        assertThat(Read.problem("", JsonReader::intValue))
                .hasValueSatisfying(problem -> assertThat(problem).endsWith("got the end"));
    }
}
