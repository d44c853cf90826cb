package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import com.fasterxml.jackson.core.io.schubfach.FloatToDecimal;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How floating-point numbers are written, beside Jackson's writer of shortest digits. Before JDK 19 the JDK has some digits too many. */
final class ShortestDigitsTest {

    private static final boolean JDK_IS_EXACT = Runtime.version().feature() >= 19;
    private static final int COUNT = 200_000;

    private final Random random = new Random(1);

    @Test
    void numbersWithoutAnExponentHaveTheirShortestDigits() {
        doubles(1e-3, 1e7).forEach(value -> assertThat(written(value)).isEqualTo(DoubleToDecimal.toString(value)));
        floats(1e-3f, 1e7f).forEach(bits -> {
            float value = Float.intBitsToFloat(bits);
            assertThat(written(value)).isEqualTo(FloatToDecimal.toString(value));
        });
    }

    @Test
    void allOthersHaveThemWhereTheJdkFindsThem() {
        doubles(1e7, Double.MAX_VALUE)
                .filter(value -> JDK_IS_EXACT)
                .forEach(value -> assertThat(written(value)).isEqualTo(DoubleToDecimal.toString(value)));
        assertThat(written(4e23).equals("4.0E23")).isEqualTo(JDK_IS_EXACT);
        assertThat(written(Float.parseFloat("3.3554912e7")).equals("3.355491E7"))
                .isEqualTo(JDK_IS_EXACT);
    }

    @Test
    void everyNumberIsReadBackAsItWas() {
        doubles(Double.MIN_VALUE, Double.MAX_VALUE)
                .forEach(value -> assertThat(Read.all(written(-value), JsonReader::doubleValue))
                        .isEqualTo(-value));
        floats(Float.MIN_VALUE, Float.MAX_VALUE).forEach(bits -> {
            float value = Float.intBitsToFloat(bits);
            assertThat(Read.all(written(-value), JsonReader::floatValue)).isEqualTo(-value);
        });
    }

    /** Of all magnitudes between two. */
    private DoubleStream doubles(double least, double most) {
        return random.longs(COUNT, Double.doubleToLongBits(least), Double.doubleToLongBits(most))
                .mapToDouble(Double::longBitsToDouble);
    }

    /** The same as their bits. */
    private IntStream floats(float least, float most) {
        return random.ints(COUNT, Float.floatToIntBits(least), Float.floatToIntBits(most));
    }

    private static String written(double value) {
        return Read.written(json -> json.number(value));
    }

    private static String written(float value) {
        return Read.written(json -> json.number(value));
    }
}
