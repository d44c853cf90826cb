package dev.patchbay.conformance.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.json.JsonArrays;
import dev.patchbay.json.JsonScalars;
import dev.patchbay.json.JsonTimes;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.message.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write is the same value to others, and what they write is the same value to us. */
final class RoundTripsTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("basedir", "."), "..", "docs", "messages.md");

    private static final Pattern KIND = Pattern.compile("(?m)^\\| (.+?) \\|");

    @ParameterizedTest
    @MethodSource("rows")
    void javaScriptReadsWhatWeWrite(Row<?> row) throws Exception {
        assertThat(JavaScript.answer(row).problem()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void weReadWhatJavaScriptWrites(Row<?> row) throws Exception {
        same(row, row.read(JavaScript.answer(row).written()));
    }

    @ParameterizedTest
    @MethodSource({"rows", "beyondJavaScript"})
    void jacksonReadsWhatWeWrite(Row<?> row) throws Exception {
        same(row, Jackson.read(row, row.written()));
    }

    @ParameterizedTest
    @MethodSource({"rows", "beyondJavaScript"})
    void weReadWhatJacksonWrites(Row<?> row) throws Exception {
        same(row, row.read(Jackson.write(row)));
    }

    @Test
    void everyKindOfTheDocumentsHasARow() throws Exception {
        String document = Files.readString(DOCUMENT);
        String table = document.substring(document.indexOf("| in Java |"), document.indexOf("All of them may stand"));
        List<String> kinds =
                KIND.matcher(table).results().map(row -> row.group(1)).skip(1).toList();
        List<String> names = rows().map(Row::name).toList();
        assertThat(kinds.stream().map(kind -> longestBeginning(kind, names)))
                .hasSizeGreaterThan(15)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private static String longestBeginning(String kind, List<String> names) {
        return names.stream()
                .filter(kind::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(classes = {JsonArrays.class, JsonScalars.class, JsonTimes.class})
    void everyTypeOfTheRuntimeIsInARow(Class<?> writers) throws Exception {
        List<? extends Class<?>> parts = rows().map(row -> row.value().getClass())
                .filter(Class::isRecord)
                .flatMap(payload -> Stream.of(payload.getRecordComponents()))
                .map(RecordComponent::getType)
                .toList();
        assertThat(writers.getMethods())
                .filteredOn(RoundTripsTest::writes)
                .isNotEmpty()
                .allSatisfy(writer -> assertThat(parts)
                        .as(writer.getName())
                        .anyMatch(writer.getParameterTypes()[0]::isAssignableFrom));
    }

    private static boolean writes(Method method) {
        return Arrays.asList(method.getParameterTypes()).indexOf(JsonWriter.class) == 1;
    }

    private static void same(Row<?> row, Object value) {
        assertThat(value)
                .usingRecursiveComparison()
                .withEqualsForType(JsonValue::equals, JsonValue.class)
                .withEqualsForType(Float::equals, Float.class) // AssertJ's own take one for another that is near
                .withEqualsForType(Double::equals, Double.class)
                .isEqualTo(row.value());
    }

    static Stream<Row<?>> rows() throws Exception {
        return Rows.all();
    }

    static Stream<Row<?>> beyondJavaScript() {
        return Rows.beyondJavaScript();
    }
}
