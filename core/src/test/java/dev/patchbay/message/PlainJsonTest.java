package dev.patchbay.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a program may build of maps and lists, and what is said of the rest. */
final class PlainJsonTest {

    private record Seat(int row) {}

    @Test
    void writesWhatJsonHas() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("text", "a\"b");
        map.put("numbers", List.of(1, 2L, (short) 3, (byte) 4, 0.5, 0.1f, new BigInteger("12345678901234567890")));
        map.put("more", List.of(new BigDecimal("1E+3"), 1e10, -0.0));
        map.put("flags", Arrays.asList(true, false, null));
        map.put("nothing", null);
        map.put("as it came", new JsonValue("{\"a\" : 1}"));
        map.put("empty", List.of(Map.of(), List.of()));
        assertThat(JsonValue.of(map).text())
                .isEqualTo("{\"text\":\"a\\\"b\",\"numbers\":[1,2,3,4,0.5,0.1,12345678901234567890],"
                        + "\"more\":[1E+3,1.0E10,-0.0],\"flags\":[true,false,null],\"nothing\":null,"
                        + "\"as it came\":{\"a\" : 1},\"empty\":[{},[]]}");
    }

    @Test
    void writesEachKindAlone() {
        assertThat(JsonValue.of(true)).isEqualTo(new JsonValue("true"));
        assertThat(JsonValue.of(7)).isEqualTo(new JsonValue("7"));
        assertThat(JsonValue.of(0.5f)).isEqualTo(new JsonValue("0.5"));
        assertThat(JsonValue.of(List.of("a"))).isEqualTo(new JsonValue("[\"a\"]"));
        assertThat(JsonValue.of(Map.of())).isEqualTo(new JsonValue("{}"));
    }

    @Test
    void saysWhereThereIsSomethingElse() {
        assertThatThrownBy(() -> JsonValue.of(Map.of("table", Map.of("seats", List.of(1, new Seat(2))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'table.seats[1]' in the value is a dev.patchbay.message.PlainJsonTest$Seat, and nothing says"
                                + " how that is written as JSON. Put a map, a list, a string, a number, a boolean, null or a"
                                + " JsonValue there, or send a record");
        assertThatThrownBy(() -> JsonValue.of(List.of(Set.of())))
                .hasMessageStartingWith("'[0]' in the value is a java.util.");
        assertThatThrownBy(() -> JsonValue.of(new AtomicInteger()))
                .hasMessageStartingWith("The value is a java.util.concurrent.atomic.AtomicInteger, and nothing says");
    }

    @Test
    void saysThatJsonHasNoSuchNumberOrName() {
        assertThatThrownBy(() -> JsonValue.of(Map.of("a", Double.NaN)))
                .hasMessage("'a' in the value is NaN, and JSON has no such number. Put null there, or a string");
        assertThatThrownBy(() -> JsonValue.of(Float.NEGATIVE_INFINITY))
                .hasMessageStartingWith("The value is -Infinity");
        assertThatThrownBy(() -> JsonValue.of(List.of(Map.of(1, "one"))))
                .hasMessage("'[0]' in the value has the key 1, which is no string. Names in JSON are strings");
    }

    @Test
    void takes512MapsAndListsInEachOtherAndNoMore() {
        assertThat(JsonValue.of(nested(512)).size()).isEqualTo(1_024);
        assertThatThrownBy(() -> JsonValue.of(nested(513)))
                .hasMessage("The value has more than 512 maps and lists in each other. Does one contain itself?");
    }

    @Test
    void saysThatAListContainsItself() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        assertThatThrownBy(() -> JsonValue.of(endless)).hasMessageEndingWith("Does one contain itself?");
    }

    private static List<?> nested(int levels) {
        return levels == 1 ? List.of() : List.of(nested(levels - 1));
    }
}
