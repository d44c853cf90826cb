package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumbersTest {

    @Test
    void readsTheFirstAndTheLastOfEveryWidth() {
        assertThat(Read.all("-128", JsonReader::byteValue)).isEqualTo(Byte.MIN_VALUE);
        assertThat(Read.all("127", JsonReader::byteValue)).isEqualTo(Byte.MAX_VALUE);
        assertThat(Read.all("-32768", JsonReader::shortValue)).isEqualTo(Short.MIN_VALUE);
        assertThat(Read.all("32767", JsonReader::shortValue)).isEqualTo(Short.MAX_VALUE);
        assertThat(Read.all("-2147483648", JsonReader::intValue)).isEqualTo(Integer.MIN_VALUE);
        assertThat(Read.all("2147483647", JsonReader::intValue)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Read.all("-9223372036854775808", JsonReader::longValue)).isEqualTo(Long.MIN_VALUE);
        assertThat(Read.all("9223372036854775807", JsonReader::longValue)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void refusesWhatIsOneBeyond() {
        assertThat(Read.problem("128", JsonReader::byteValue))
                .contains("expected a whole number from -128 to 127, got 128");
        assertThat(Read.problem("-129", JsonReader::byteValue)).isPresent();
        assertThat(Read.problem("32768", JsonReader::shortValue)).isPresent();
        assertThat(Read.problem("-32769", JsonReader::shortValue)).isPresent();
        assertThat(Read.problem("2147483648", JsonReader::intValue)).isPresent();
        assertThat(Read.problem("-2147483649", JsonReader::intValue)).isPresent();
        assertThat(Read.problem("4294967296", JsonReader::intValue)).isPresent();
        assertThat(Read.problem("9223372036854775808", JsonReader::longValue)).isPresent();
        assertThat(Read.problem("-9223372036854775809", JsonReader::longValue)).isPresent();
        assertThat(Read.problem("18446744073709551617", JsonReader::longValue)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"1.0,1", "1e0,1", "10e-1,1", "1E2,100", "-1.50e1,-15", "0.0,0", "-0,0", "0e999999,0", "1200e-2,12"})
    void takesAWholeNumberHoweverItIsWritten(String json, int value) {
        assertThat(Read.all(json, JsonReader::intValue)).isEqualTo(value);
        assertThat(Read.all(json, JsonReader::longValue)).isEqualTo(value);
        assertThat(Read.all(json, JsonReader::byteValue)).isEqualTo((byte) value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1e-1",
                "0.1",
                "1e19",
                "1e400",
                "1e1000000000",
                "1e-1000000000",
                "1e99999999999",
                "true",
                "\"1\"",
                "null",
                "[]",
                "{}",
                "",
                "-",
                "+1",
                "01",
                "-01",
                ".5",
                "1.",
                "1e",
                "1e+",
                "0x1",
                "1 2",
                "NaN",
                "Infinity",
                "1.0.0",
                "1-",
                "--1",
                "1_000",
                "1f",
                "1d",
                "1L",
                "\u0661"
            })
    void refusesWhatIsNoWholeNumber(String json) {
        assertThat(Read.problem(json, JsonReader::intValue)).isPresent();
        assertThat(Read.problem(json, JsonReader::longValue)).isPresent();
        assertThat(Read.problem(json, JsonReader::shortValue)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0",
                "0.1",
                "1.5",
                "123456789.123456",
                "9007199254740993",
                "0.30000000000000004",
                "1e22",
                "1e23",
                "4.9e-324",
                "1.7976931348623157e308",
                "2.2250738585072014E-308",
                "1e-400",
                "3.4028235e38",
                "16777217",
                "0.000001",
                "1234567890123456",
                "12345678901234567",
                "9999999999999999",
                "0.0000000000000001",
                "1E+2"
            })
    void readsTheNearestFloatingPointNumber(String json) {
        assertThat(Read.all(json, JsonReader::doubleValue)).isEqualTo(Double.valueOf(json));
        if (!Float.isInfinite(Float.parseFloat(json))) {
            assertThat(Read.all(json, JsonReader::floatValue)).isEqualTo(Float.valueOf(json));
        }
    }

    @Test
    void readsAndWritesTheSameFloatingPointNumbersAsTheJdk() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double value = switch (i % 4) {
                case 0 -> Double.longBitsToDouble(random.nextLong());
                case 1 -> random.nextInt(1_000_000) / 1000.0 - 500;
                case 2 -> random.nextInt(100_000) / 100.0;
                default ->
                    new BigDecimal(random.nextLong())
                            .movePointLeft(random.nextInt(30))
                            .doubleValue();
            };
            if (Double.isFinite(value)) {
                isRead(value);
                isRead((float) value);
            }
        }
    }

    private static void isRead(double value) {
        String text = Double.toString(value);
        assertThat(Read.all(text, JsonReader::doubleValue)).isEqualTo(value);
        String written = Read.written(json -> json.number(value));
        assertThat(Double.parseDouble(written)).isEqualTo(value);
        assertThat(written.length()).isLessThanOrEqualTo(Math.max(text.length(), 5));
        assertThat(Read.all(written, JsonReader::anyNumber).doubleValue()).isEqualTo(value);
    }

    private static void isRead(float value) {
        if (Float.isFinite(value)) {
            assertThat(Read.all(Float.toString(value), JsonReader::floatValue)).isEqualTo(value);
            assertThat(Float.parseFloat(Read.written(json -> json.number(value))))
                    .isEqualTo(value);
        }
    }

    @Test
    void refusesWhatNoFloatingPointNumberHolds() {
        assertThat(Read.problem("1e400", JsonReader::doubleValue))
                .contains("expected a number that fits into 64 bits, got 1e400");
        assertThat(Read.problem("-1e309", JsonReader::doubleValue)).isPresent();
        assertThat(Read.problem("1e1000000000", JsonReader::doubleValue)).isPresent();
        assertThat(Read.problem("3.5e38", JsonReader::floatValue)).isPresent();
        assertThat(Read.problem("NaN", JsonReader::doubleValue)).isPresent();
        assertThat(Read.problem("\"1\"", JsonReader::doubleValue)).isPresent();
        assertThat(Read.problem("01.5", JsonReader::doubleValue)).isPresent();
        assertThat(Read.problem("1.", JsonReader::doubleValue)).isPresent();
        assertThat(Read.problem("-.5", JsonReader::doubleValue)).isPresent();
        assertThat(Read.problem("1.2.3", JsonReader::doubleValue)).isPresent();
        assertThat(Read.problem("1d", JsonReader::doubleValue)).isPresent();
    }

    @Test
    void readsBigNumbersAsTheyAreWritten() {
        BigInteger big = BigInteger.TEN.pow(999).add(BigInteger.ONE);
        assertThat(Read.all(big.toString(), JsonReader::bigInteger)).isEqualTo(big);
        assertThat(Read.all("1e3", JsonReader::bigInteger)).isEqualTo(BigInteger.valueOf(1000));
        assertThat(Read.all("1.0", JsonReader::bigInteger)).isEqualTo(BigInteger.ONE);
        assertThat(Read.all("1.10", JsonReader::bigDecimal)).isEqualTo(new BigDecimal("1.10"));
        assertThat(Read.all("1e9999", JsonReader::bigDecimal)).isEqualTo(new BigDecimal("1e9999"));
        assertThat(Read.problem("1.5", JsonReader::bigInteger)).isPresent();
    }

    @Test
    void doesNotPayForManyDigits() {
        assertThat(Read.problem("1e10000", JsonReader::bigDecimal)).isPresent();
        assertThat(Read.problem("1e1000000000", JsonReader::bigDecimal)).isPresent();
        assertThat(Read.problem("1e1000000000", JsonReader::bigInteger)).isPresent();
        assertThat(Read.problem("1e-1000000000", JsonReader::bigInteger)).isPresent();
        assertThat(Read.problem("1e1000000000", Read.ANY)).isPresent();
        assertThat(Read.problem("9".repeat(1_001), JsonReader::bigInteger))
                .contains("expected a number of at most 1000 characters, got 1001");
        assertThat(Read.problem("9".repeat(60_000), Read.ANY)).isPresent();
        assertThat(Read.problem("9".repeat(60_000), JsonReader::longValue)).isPresent();
        assertThat(Read.problem("9".repeat(60_000), Read::skip)).isEmpty();
    }

    @Test
    void keepsNumbersThatNobodyTypedExact() {
        assertThat(Read.untyped("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(Read.untyped("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(Read.untyped("9223372036854775808")).isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(Read.untyped("0")).isEqualTo(0L);
        assertThat(Read.untyped("1.0")).isEqualTo(1.0);
        assertThat(Read.untyped("0.1")).isEqualTo(0.1);
        assertThat(Read.untyped("1e2")).isEqualTo(100.0);
        assertThat(Read.untyped("0.30000000000000004")).isEqualTo(0.30000000000000004);
        assertThat(Read.untyped("0.1000000000000000055")).isEqualTo(new BigDecimal("0.1000000000000000055"));
        assertThat(Read.untyped("9007199254740993.0")).isEqualTo(new BigDecimal("9007199254740993.0"));
        assertThat(Read.untyped("1e400")).isEqualTo(new BigDecimal("1e400"));
    }
}
