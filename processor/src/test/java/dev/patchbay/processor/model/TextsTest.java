package dev.patchbay.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Scalars;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the processor takes for a value, the runtime reads, and nothing else. */
class TextsTest {

    private static final Map<Texts.Scalar, Function<String, Object>> READERS = Map.of(
            Texts.Scalar.INT, Scalars::toInt,
            Texts.Scalar.LONG, Scalars::toLong,
            Texts.Scalar.SHORT, Scalars::toShort,
            Texts.Scalar.BYTE, Scalars::toByte,
            Texts.Scalar.DOUBLE, Scalars::toDouble,
            Texts.Scalar.FLOAT, Scalars::toFloat,
            Texts.Scalar.BOOLEAN, Scalars::toBoolean,
            Texts.Scalar.UUID, Scalars::toUuid);

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-0",
            "1",
            "-1",
            "+1",
            "01",
            "1.",
            ".5",
            "1.5",
            "-1.5e3",
            "1e400",
            "1e39",
            "1e5",
            "0x10",
            "1_000",
            "1f",
            "1d",
            " 1",
            "1\n",
            "NaN",
            "Infinity",
            "\u0661",
            "127",
            "128",
            "-128",
            "-129",
            "32767",
            "32768",
            "-32769",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "true",
            "false",
            "True",
            "TRUE",
            "yes",
            "123e4567-e89b-12d3-a456-426614174000",
            "123E4567-E89B-12D3-A456-426614174000",
            "1-2-3-4-5",
            "123e4567-e89b-12d3-a456-42661417400g",
            "123e4567e89b-12d3-a456-4266141740000");

    static Stream<Arguments> cases() {
        return READERS.entrySet().stream()
                .sorted(Entry.comparingByKey())
                .flatMap(reader -> TEXTS.stream().map(text -> Arguments.of(reader.getKey(), reader.getValue(), text)));
    }

    @ParameterizedTest(name = "{0} \"{2}\"")
    @MethodSource("cases")
    void takesWhatTheRuntimeReads(Texts.Scalar scalar, Function<String, Object> reader, String text) {
        assertThat(scalar.take(text)).isEqualTo(isRead(reader, text));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void showsAnExampleThatItTakes(Texts.Scalar scalar) {
        assertThat(scalar.take(scalar.example())).isTrue();
    }

    static Stream<Texts.Scalar> scalars() {
        return Stream.of(Texts.Scalar.values());
    }

    private static boolean isRead(Function<String, Object> reader, String text) {
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
