package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As Phoenix's Plug decodes a query. */
final class NestedParamsTest {

    @Test
    void readsValuesMapsAndLists() {
        assertThat(params("a=1", "m[x]=2", "m[y][z]=3", "l[]=4", "l[]=5", "m[l][]=6"))
                .isEqualTo(Map.of(
                        "a", "1",
                        "m", Map.of("x", "2", "y", Map.of("z", "3"), "l", List.of("6")),
                        "l", List.of("4", "5")));
    }

    @Test
    void readsMapsInListsOneEach() {
        assertThat(params("l[][x]=1", "l[][y]=2", "n[][]=3"))
                .isEqualTo(Map.of("l", List.of(Map.of("x", "1"), Map.of("y", "2")), "n", List.of(List.of("3"))));
    }

    @Test
    void theLaterOfTwoCounts() {
        assertThat(params("a=1", "a=2")).isEqualTo(Map.of("a", "2"));
        assertThat(params("a=1", "a[b]=2")).isEqualTo(Map.of("a", Map.of("b", "2")));
        assertThat(params("a[b]=1", "a[]=2")).isEqualTo(Map.of("a", List.of("2")));
        assertThat(params("a[]=1", "a=2")).isEqualTo(Map.of("a", "2"));
    }

    @Test
    void thePathCountsMoreThanTheQuery() {
        assertThat(NestedParams.of(Map.of("a", List.of("query")), Map.of("a", "path")))
                .isEqualTo(Map.of("a", "path"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a[", "a]", "[a]", "a[b", "a[b]c", "a[b]]", "a[[b]]", "a[b]c[d]", "", "[]"})
    void takesOtherBracketsAsTheyAreWritten(String name) {
        assertThat(params(name + "=1")).isEqualTo(Map.of(name, "1"));
    }

    @Test
    void nestsSixteenTimesAndNotMore() {
        String deepest = "a" + "[b]".repeat(NestedParams.DEEPEST);

        assertThat(params(deepest + "=1")).containsOnlyKeys("a");
        assertThat(params(deepest + "[c]=1")).containsOnlyKeys(deepest + "[c]");
    }

    private static Map<String, Object> params(String... pairs) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            query.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
        }
        return NestedParams.of(query, Map.of());
    }
}
