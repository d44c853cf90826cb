package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Scalars;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScalarsTest {

    @Test
    void readsWhatJsonWrites() {
        assertThat(Scalars.toInt("-2147483648")).isEqualTo(Integer.MIN_VALUE);
        assertThat(Scalars.toLong("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(Scalars.toShort("0")).isZero();
        assertThat(Scalars.toByte("-128")).isEqualTo(Byte.MIN_VALUE);
        assertThat(Scalars.toDouble("-1.5e3")).isEqualTo(-1500);
        assertThat(Scalars.toFloat("0.1")).isEqualTo(0.1f);
        assertThat(Scalars.toBoolean("true")).isTrue();
        assertThat(Scalars.toBoolean("false")).isFalse();
        assertThat(Scalars.toUuid("123E4567-e89b-12d3-a456-426614174000"))
                .isEqualTo(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+5", "05", "\u0665", "5 ", " 5", "5.0", "1e2", "0x5", "2147483648", "-", "5L"})
    void readsNoOtherInts(String text) {
        refuses(Scalars::toInt, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1d", "1f", "NaN", "Infinity", "0x1p3", "+1", ".5", "1.", "1e400", "\u0661", " 1", "01"})
    void readsNoOtherDoubles(String text) {
        refuses(Scalars::toDouble, text);
        refuses(Scalars::toFloat, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "TRUE", "True", "1", "0", "on", "false "})
    void readsNoOtherBooleans(String text) {
        refuses(Scalars::toBoolean, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1-1-1-1-1", "123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"})
    void readsNoOtherUuids(String text) {
        refuses(Scalars::toUuid, text);
    }

    @Test
    void boundsWhatANumberHolds() {
        refuses(Scalars::toByte, "128");
        refuses(Scalars::toShort, "-32769");
        refuses(Scalars::toLong, "9223372036854775808");
        refuses(Scalars::toFloat, "1e39");
    }

    private static void refuses(Function<String, ?> conversion, String text) {
        assertThatThrownBy(() -> conversion.apply(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
