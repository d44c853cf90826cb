package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

final class JsonWriterTest {

    private static final JsonNames NAMES = JsonNames.of("a", "b\"");

    @Test
    void putsItsCommas() {
        String json = Read.written(w -> {
            w.beginObject();
            w.name(NAMES, 0);
            w.beginArray();
            w.endArray();
            w.name(NAMES, 1);
            w.beginArray();
            w.beginObject();
            w.endObject();
            w.string("[");
            w.nullValue();
            w.bool(true);
            w.bool(false);
            w.number(1);
            w.number(-2L);
            w.number(0.5);
            w.number(0.5f);
            w.number(BigInteger.TEN);
            w.number(new BigDecimal("1E+3"));
            w.value(new JsonValue("{\"x\" :1}"));
            w.constant(NAMES, 0);
            w.endArray();
            w.name("\n");
            w.string(":");
            w.endObject();
        });
        assertThat(json)
                .isEqualTo(
                        "{\"a\":[],\"b\\\"\":[{},\"[\",null,true,false,1,-2,0.5,0.5,10,1E+3,{\"x\" :1},\"a\"],\"\\n\":\":\"}");
        assertThat(Read.problem(json, Read::skip)).isEmpty();
    }

    @Test
    void escapesWhatHasToBe() {
        assertThat(Read.written(w -> w.string("\"\\/\b\f\n\r\t\u0000\u001f\u007f")))
                .isEqualTo("\"\\\"\\\\/\\u0008\\u000c\\n\\r\\t\\u0000\\u001f\u007f\"");
        assertThat(Read.written(w -> w.string("a\u00e9\u07ff\u0800\u20ac\uffff\ud83d\ude00b")))
                .isEqualTo("\"a\u00e9\u07ff\u0800\u20ac\uffff\ud83d\ude00b\"");
    }

    @Test
    void replacesASurrogateWithoutItsOtherHalf() {
        assertThat(Read.written(w -> w.string("a\ud83d"))).isEqualTo("\"a\ufffd\"");
        assertThat(Read.written(w -> w.string("\ude00a\ud83d\ud83d\ude00"))).isEqualTo("\"\ufffda\ufffd\ud83d\ude00\"");
        assertThat(Read.written(w -> w.name("\ud83d"))).isEqualTo("\"\ufffd\":");
    }

    @Test
    void growsWithWhatIsWritten() {
        String text = "x\u00e9\n".repeat(50_000);
        String json = Read.written(w -> {
            w.beginArray();
            for (int i = 0; i < 3; i++) {
                w.string(text);
                w.string("y".repeat(70_000));
            }
            w.endArray();
        });
        assertThat(Read.untyped(json))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(6)
                .contains(text);
    }

    @Test
    void writesIntegersOfEveryLength() {
        for (long value = Long.MAX_VALUE; value > 0; value /= 10) {
            long number = value;
            assertThat(Read.written(w -> w.number(number))).isEqualTo(Long.toString(number));
            assertThat(Read.written(w -> w.number(-number))).isEqualTo(Long.toString(-number));
        }
        assertThat(Read.written(w -> w.number(Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
        assertThat(Read.written(w -> w.number(Integer.MIN_VALUE))).isEqualTo("-2147483648");
        assertThat(Read.written(w -> w.number(0))).isEqualTo("0");
        assertThat(Read.written(w -> w.number(1_000_000_000_000_000_000L))).isEqualTo("1000000000000000000");
    }

    @Test
    void writesFloatingPointNumbersWithTheirOwnDigits() {
        assertThat(Read.written(w -> w.number(0.1f))).isEqualTo("0.1");
        assertThat(Read.written(w -> w.number(0.1))).isEqualTo("0.1");
        assertThat(Read.written(w -> w.number(-12.25))).isEqualTo("-12.25");
        assertThat(Read.written(w -> w.number(-0.007))).isEqualTo("-0.007");
        assertThat(Read.written(w -> w.number(3.0))).isEqualTo("3.0");
        assertThat(Read.written(w -> w.number(-0.0))).isEqualTo("-0.0");
        assertThat(Read.written(w -> w.number(0f))).isEqualTo("0.0");
        assertThat(Read.written(w -> w.number(0.29))).isEqualTo("0.29");
        assertThat(Read.written(w -> w.number(1e300))).isEqualTo("1.0E300");
        assertThat(Read.written(w -> w.number(Float.MAX_VALUE))).isEqualTo("3.4028235E38");
    }

    @Test
    void namesWhatHasNoNumber() {
        JsonWriter json = new JsonWriter();
        json.beginObject();
        json.name("a");
        json.string("x");
        json.name("the price");
        assertThatThrownBy(() -> json.number(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no number for NaN, which is the value of 'the price'");
        assertThatThrownBy(() -> json.number(Float.NEGATIVE_INFINITY)).hasMessageContaining("-Infinity");
        json.beginArray();
        assertThatThrownBy(() -> json.number(Double.POSITIVE_INFINITY)).hasMessageEndingWith("of an element");
    }

    @Test
    void writesWhatNobodyTyped() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("list", Arrays.asList(1, 2L, (short) 3, (byte) 4, 0.5, 0.5f, BigInteger.ONE, BigDecimal.TEN, null));
        map.put("json", new JsonValue("[1, 2]"));
        map.put("map", Map.of(7, Map.of(TimeUnit.DAYS, true)));
        map.put("none", Optional.empty());
        map.put("some", Optional.of('c'));
        map.put("null", null);
        map.put("array", new Object[] {"x", new int[] {1}, new long[] {2}, new double[] {0.5}, new byte[] {1}});
        map.put("uuid", new UUID(0, 1));
        map.put("time", Instant.EPOCH);
        map.put("year", Year.of(2024));
        map.put("uri", URI.create("/x"));
        assertThat(Read.written(w -> w.untyped(map)))
                .isEqualTo(
                        "{\"list\":[1,2,3,4,0.5,0.5,1,10,null],\"json\":[1, 2],\"map\":{\"7\":{\"DAYS\":true}},\"none\":null,"
                                + "\"some\":\"c\",\"null\":null,\"array\":[\"x\",[1],[2],[0.5],\"AQ==\"],"
                                + "\"uuid\":\"00000000-0000-0000-0000-000000000001\",\"time\":\"1970-01-01T00:00:00Z\",\"year\":2024,"
                                + "\"uri\":\"/x\"}");
    }

    @Test
    void refusesWhatHasNoFormInJson() {
        assertThatThrownBy(() -> Read.written(w -> w.untyped(Map.of("a", new Object()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
        assertThatThrownBy(() -> Read.written(w -> w.untyped(Collections.singletonMap(null, 1))))
                .hasMessageContaining("null");
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        assertThatThrownBy(() -> Read.written(w -> w.untyped(itself))).hasMessageContaining("contains itself");
    }
}
