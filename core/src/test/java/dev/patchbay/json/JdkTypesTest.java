package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Scalars;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings({"AddressSelection", "JavaUtilDate"})
final class JdkTypesTest {

    @Test
    void readsAndWritesTimes() {
        both(
                Instant.parse("2024-05-01T12:00:00.123456789Z"),
                "\"2024-05-01T12:00:00.123456789Z\"",
                JsonTimes::instant,
                JsonTimes::instant);
        both(LocalDate.of(2024, 5, 1), "\"2024-05-01\"", JsonTimes::localDate, JsonTimes::localDate);
        both(
                LocalDateTime.of(2024, 5, 1, 12, 0, 1),
                "\"2024-05-01T12:00:01\"",
                JsonTimes::localDateTime,
                JsonTimes::localDateTime);
        both(LocalTime.of(12, 0, 1), "\"12:00:01\"", JsonTimes::localTime, JsonTimes::localTime);
        both(
                OffsetDateTime.parse("2024-05-01T12:00:01+02:00"),
                "\"2024-05-01T12:00:01+02:00\"",
                JsonTimes::offsetDateTime,
                JsonTimes::offsetDateTime);
        both(OffsetTime.parse("12:00:01+02:00"), "\"12:00:01+02:00\"", JsonTimes::offsetTime, JsonTimes::offsetTime);
        both(
                ZonedDateTime.parse("2024-05-01T12:00:01+02:00[Europe/Berlin]"),
                "\"2024-05-01T12:00:01+02:00[Europe/Berlin]\"",
                JsonTimes::zonedDateTime,
                JsonTimes::zonedDateTime);
        both(MonthDay.of(5, 1), "\"--05-01\"", JsonTimes::monthDay, JsonTimes::monthDay);
        both(YearMonth.of(2024, 5), "\"2024-05\"", JsonTimes::yearMonth, JsonTimes::yearMonth);
        both(Year.of(-5), "-5", JsonTimes::year, JsonTimes::year);
        both(Duration.ofMillis(1500), "\"PT1.5S\"", JsonTimes::duration, JsonTimes::duration);
        both(Period.of(1, 2, 3), "\"P1Y2M3D\"", JsonTimes::period, JsonTimes::period);
        both(ZoneId.of("Europe/Berlin"), "\"Europe/Berlin\"", JsonTimes::zoneId, JsonTimes::zoneId);
        both(ZoneOffset.ofHours(2), "\"+02:00\"", JsonTimes::zoneOffset, JsonTimes::zoneOffset);
        both(new Date(1), "\"1970-01-01T00:00:00.001Z\"", JsonTimes::date, JsonTimes::date);
    }

    @Test
    void readsAndWritesWhatIsAString() throws Exception {
        both(new UUID(1, 2), "\"00000000-0000-0001-0000-000000000002\"", JsonScalars::uuid, JsonScalars::uuid);
        both(URI.create("https://a/b?c"), "\"https://a/b?c\"", JsonScalars::uri, JsonScalars::uri);
        both(new URL("https://a/b?c"), "\"https://a/b?c\"", JsonScalars::url, JsonScalars::url);
        both(InetAddress.getByName("127.0.0.1"), "\"127.0.0.1\"", JsonScalars::inetAddress, JsonScalars::inetAddress);
        both(InetAddress.getByName("::1"), "\"0:0:0:0:0:0:0:1\"", JsonScalars::inetAddress, JsonScalars::inetAddress);
        byte[] bytes = Read.all("\"AQ==\"", JsonScalars::bytes);
        assertThat(bytes).containsExactly(1);
        assertThat(Read.written(json -> JsonScalars.bytes(new byte[] {-1, 0}, json)))
                .isEqualTo("\"/wA=\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"1-1-1-1-1\"        | expected a UUID, got \"1-1-1-1-1\"",
                "1                    | expected a UUID, got 1",
                "\"\"                 | expected a UUID, got \"\"",
            })
    void saysWhatItExpected(String json, String problem) {
        assertThat(Read.problem(json, JsonScalars::uuid)).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678-1234-1234-1234-12345678901g",
                "+2345678-1234-1234-1234-123456789012",
                "123456789-123-1234-1234-123456789012",
                "\uff112345678-1234-1234-1234-123456789012"
            })
    void refusesUuidsThatTheJdkTakes(String text) {
        assertThatThrownBy(() -> JsonScalars.uuid(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999.1.1.1", ".:1", "%:1", "1.2.3", "a.b", "\uff11::", "", "1::2%eth0"})
    void looksUpNoAddress(String text) {
        assertThat(JsonScalars.isAddress(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "255.10.9.199", "::", "fe80::1%2", "::ffff:1.2.3.4", "A:b:0:0:0:0:0:1"})
    void takesAddressesInDigits(String text) {
        assertThat(Read.problem('"' + text + '"', JsonScalars::inetAddress)).isEmpty();
    }

    @Test
    void refusesWhatIsNoneOfThem() {
        assertThat(Read.problem("\"today\"", JsonTimes::instant))
                .contains("expected a time like 2024-05-01T12:00:00Z, got \"today\"");
        assertThat(Read.problem("\"\"", JsonTimes::instant)).isPresent();
        assertThat(Read.problem("", JsonTimes::instant)).isPresent();
        assertThat(Read.problem("5", JsonTimes::duration)).isPresent();
        assertThat(Read.problem("1000000000", JsonTimes::year)).isPresent();
        assertThat(Read.problem("\"a b\"", JsonScalars::uri)).isPresent();
        assertThat(Read.problem("\"x:y\"", JsonScalars::url)).isPresent();
        assertThat(Read.problem("\"localhost\"", JsonScalars::inetAddress)).isPresent();
        assertThat(Read.problem("\"1\"", JsonScalars::inetAddress)).isPresent();
        assertThat(Read.problem("\"AQ=\"", JsonScalars::bytes)).isPresent();
        assertThat(Read.problem("\"Nowhere/Else\"", JsonTimes::zoneId)).isPresent();
    }

    @Test
    void keepsNullsInListsAndMaps() {
        List<String> list = Arrays.asList("a", null, "b");
        both(
                list,
                "[\"a\",null,\"b\"]",
                json -> JsonLists.list(json, JsonReader::string),
                (value, json) -> JsonLists.list(value, json, (text, j) -> j.string(text)));
        Map<Integer, String> map = new TreeMap<>();
        map.put(1, null);
        map.put(2, "b");
        both(
                map,
                "{\"1\":null,\"2\":\"b\"}",
                json -> JsonLists.map(json, Integer::valueOf, JsonReader::string),
                (value, json) -> JsonLists.map(value, json, Object::toString, (text, j) -> j.string(text)));
        List<Optional<String>> optional = List.of(Optional.of("a"), Optional.empty());
        both(
                optional,
                "[\"a\",null]",
                json -> JsonLists.list(json, JsonLists.optional(JsonReader::string)),
                (value, json) -> JsonLists.list(value, json, JsonLists.<String>optional((text, j) -> j.string(text))));
        assertThat(Read.problem("{\"x\":\"\"}", json -> JsonLists.map(json, Integer::valueOf, JsonReader::string)))
                .contains("expected a name that is a whole number in range, got \"x\"");
        assertThat(Read.problem("{\"x\":\"\"}", json -> JsonLists.map(json, LocalDate::parse, JsonReader::string)))
                .contains("expected a name that is a date or a time, got \"x\"");
        assertThat(Read.problem("{\"x\":\"\"}", json -> JsonLists.map(json, JsonScalars::uuid, JsonReader::string)))
                .contains("expected a name that is a key of this map, got \"x\"");
        assertThat(Read.problem("{\"007\":\"\"}", json -> JsonLists.map(json, Scalars::toInt, JsonReader::string)))
                .contains("expected a name that is a whole number in range, got \"007\"");
        TreeSet<Integer> sorted =
                Read.all("[3,1,2]", json -> JsonLists.into(new TreeSet<>(), json, JsonReader::intValue));
        assertThat(sorted).containsExactly(1, 2, 3);
    }

    @Test
    void readsAndWritesArrays() {
        int[] ints = Read.all("[1,2,3,4,5,6,7,8,9]", JsonArrays::ints);
        assertThat(ints).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        long[] longs = Read.all("[]", JsonArrays::longs);
        assertThat(longs).isEmpty();
        double[] doubles = Read.all("[0.5]", JsonArrays::doubles);
        assertThat(doubles).containsExactly(0.5);
        float[] floats = Read.all("[0.5]", JsonArrays::floats);
        assertThat(floats).containsExactly(0.5f);
        short[] shorts = Read.all("[5]", JsonArrays::shorts);
        assertThat(shorts).containsExactly((short) 5);
        boolean[] booleans = Read.all("[true,false]", JsonArrays::booleans);
        assertThat(booleans).containsExactly(true, false);
        char[] chars = Read.all("[\"a\"]", JsonArrays::chars);
        assertThat(chars).containsExactly('a');
        String[] strings = Read.all("[\"a\",null]", json -> JsonArrays.array(json, String[]::new, JsonReader::string));
        assertThat(strings).containsExactly("a", null);
        assertThat(Read.problem("[1,null]", JsonArrays::ints)).isPresent();
        assertThat(Read.written(json -> {
                    json.beginArray();
                    JsonArrays.ints(new int[] {1, 2}, json);
                    JsonArrays.longs(new long[] {3}, json);
                    JsonArrays.shorts(new short[] {4}, json);
                    JsonArrays.doubles(new double[] {0.5}, json);
                    JsonArrays.floats(new float[] {0.1f}, json);
                    JsonArrays.booleans(new boolean[] {true}, json);
                    JsonArrays.chars(new char[] {'c'}, json);
                    JsonArrays.array(new String[] {"d", null}, json, (text, j) -> j.string(text));
                    json.endArray();
                }))
                .isEqualTo("[[1,2],[3],[4],[0.5],[0.1],[true],[\"c\"],[\"d\",null]]");
    }

    private static <T> void both(T value, String json, JsonRead<T> read, JsonWrite<T> write) {
        assertThat(Read.written(writer -> write.write(value, writer))).isEqualTo(json);
        assertThat(Read.all(json, read)).isEqualTo(value);
    }
}
