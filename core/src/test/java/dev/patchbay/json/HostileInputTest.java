package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Messages that are made to cost more than others of their length. */
final class HostileInputTest {

    private static final int LENGTH = 200_000;
    private static final JsonNames SHAPES = JsonNames.of("Group", "Circle");
    private static final JsonNames MEMBERS = JsonNames.of("inner", "more");
    private static final JsonNames COORDINATES = JsonNames.of("x", "y");

    record Point(int x, int y) {}

    @Test
    void whatStandsBehindManyObjectsIsNotLookedForInEachOfThemAnew() {
        byte[] flat = groups(10);
        byte[] deep = groups(500);
        assertThat(Cost.of(() -> Read.all(deep, HostileInputTest::depth)))
                .isLessThan(5 * Cost.of(() -> Read.all(flat, HostileInputTest::depth)));
    }

    @Test
    void objectsAreToldApartWhereverTheirTypesStand() {
        assertThat(Read.all(groups(500), HostileInputTest::depth)).isEqualTo(500);
        String group = "{\"more\":[{\"type\":\"]}\"},{}],\"inner\":%s,\"more\":{\"a\\\"}\":[[]]},\"type\":\"Group\"}";
        String inner = group.formatted("{\"more\":{\"a\":[1,{}]},\"type\":\"Circle\",\"more\":[]}");
        assertThat(Read.all(group.formatted(group.formatted(inner)), HostileInputTest::depth))
                .isEqualTo(3);
    }

    /** Groups in each other, of nearly the same length however many, whose types stand last. */
    private static byte[] groups(int depth) {
        String more = "\"more\":[" + "[],".repeat(LENGTH / 3 / depth) + "[]],";
        return Read.utf8(("{" + more + "\"inner\":").repeat(depth) + "{\"type\":\"Circle\"}"
                + ",\"type\":\"Group\"}".repeat(depth));
    }

    private static int depth(JsonReader json) {
        boolean isGroup = json.caseOf("type", SHAPES) == 0;
        int depth = 0;
        json.beginObject();
        for (int name = json.name(MEMBERS); name != JsonReader.END; name = json.name(MEMBERS)) {
            if (name == 0 && isGroup) {
                depth = 1 + depth(json);
            } else {
                json.skip();
            }
        }
        return depth;
    }

    @Test
    void aLongTextIsComparedWithNamesOnceHoweverManyThereAre() {
        for (String text : List.of("x".repeat(LENGTH), "\u00e9".repeat(LENGTH / 2), "\\n".repeat(LENGTH / 2))) {
            byte[] json = Read.utf8('"' + text + '"');
            JsonNames few = JsonNames.of("a", "b");
            JsonNames many = JsonNames.of(
                    IntStream.range(0, 1_000).mapToObj(i -> "name" + i).toArray(String[]::new));
            assertThat(Cost.of(() -> Read.problem(json, reader -> reader.constant(many))))
                    .isLessThan(10 * Cost.of(() -> Read.problem(json, reader -> reader.constant(few))));
        }
    }

    @Test
    void aFewBytesAreNotAnsweredWithAllNamesThatThereAre() {
        String[] names = IntStream.range(0, 31).mapToObj(i -> "n" + i).toArray(String[]::new);
        assertThat(Read.problem("\"x\"", json -> json.constant(JsonNames.of(names))))
                .hasValueSatisfying(problem -> assertThat(problem).endsWith("'n28', 'n29' and 1 more, got \"x\""));
        assertThat(Read.problem("\"x\"", json -> json.constant(JsonNames.of(Arrays.copyOf(names, 30)))))
                .hasValueSatisfying(problem -> assertThat(problem).endsWith("'n28', 'n29', got \"x\""));
    }

    @Test
    void aSetHasAtMost128DifferentElementsOfOneHashCode() {
        assertThat(points(128, HostileInputTest::ofOneHashCode)).isEqualTo("128");
        assertThat(points(129, HostileInputTest::ofOneHashCode))
                .isEqualTo("expected at most 128 different elements or keys with the same hash code, got more");
    }

    @Test
    void whatHasHashCodesOfItsOwnMayBeMuch() {
        assertThat(points(20_000, i -> new Point(i, 0))).isEqualTo("20000");
        assertThat(points(20_000, i -> new Point(i % 150, i / 150))).isEqualTo("20000");
        assertThat(points(20_000, i -> new Point(i << 16, i << 12))).isEqualTo("20000");
        assertThat(points(20_000, i -> new Point(1, 1))).isEqualTo("1");
    }

    @Test
    void crowdsAreFoundBehindManyOthers() {
        assertThat(points(20_000, i -> i < 10_000 ? new Point(i, 0) : ofOneHashCode(i)))
                .startsWith("expected at most 128 different");
    }

    private static Point ofOneHashCode(int i) {
        return new Point(i, -31 * i);
    }

    /** How many there are in a set of these; or what is said of it. */
    private static String points(int count, IntFunction<Point> point) {
        String json = IntStream.range(0, count)
                .mapToObj(point)
                .map(each -> "{\"x\":" + each.x() + ",\"y\":" + each.y() + "}")
                .collect(Collectors.joining(",", "[", "]"));
        List<String> size = new ArrayList<>();
        return Read.problem(
                        json,
                        reader -> size.add(String.valueOf(
                                JsonLists.set(reader, HostileInputTest::point).size())))
                .orElseGet(() -> size.get(0));
    }

    private static Point point(JsonReader json) {
        int x = 0;
        int y = 0;
        json.beginObject();
        for (int name = json.name(COORDINATES); name != JsonReader.END; name = json.name(COORDINATES)) {
            if (name == 0) {
                x = json.intValue();
            } else {
                y = json.intValue();
            }
        }
        return new Point(x, y);
    }

    @Test
    void aMapHasAtMost128KeysOfOneHashCode() {
        assertThat(Read.problem(days(128), HostileInputTest::days)).isEmpty();
        assertThat(Read.problem(days(129), HostileInputTest::days)).isPresent();
    }

    private static Map<LocalDate, Integer> days(JsonReader json) {
        return JsonLists.map(json, LocalDate::parse, JsonReader::intValue);
    }

    /** All of them with one hash code. */
    private static String days(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> LocalDate.of(4_196_353 * i, 1, 1))
                .map(date -> "\"" + date + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void aFewBytesBecomeNoThousandsOfDigits() {
        assertThat(Read.all("1e999", JsonReader::bigInteger)).isEqualTo(BigInteger.TEN.pow(999));
        assertThat(Read.problem("1e1000", JsonReader::bigInteger))
                .contains("expected a whole number of at most 1000 digits, got 1e1000");
        assertThat(Read.all("10e-1", JsonReader::bigInteger)).isEqualTo(BigInteger.ONE);
        assertThat(Read.all("0e-999", JsonReader::bigInteger)).isEqualTo(BigInteger.ZERO);
        assertThat(Read.problem("1e-9999", JsonReader::bigInteger)).contains("expected a whole number, got 1e-9999");
    }
}
