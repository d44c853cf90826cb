package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FieldMapTest {

    private static Map<String, List<String>> source() {
        Map<String, List<String>> source = new LinkedHashMap<>();
        source.put("b", List.of("1"));
        source.put("a", List.of("2", "3"));
        source.put("c", List.of());
        return source;
    }

    @Test
    void isEqualToWhatItWasMadeOf() {
        assertThat(FieldMap.copyOf(source(), Comparator.naturalOrder())).isEqualTo(source());
    }

    @Test
    void keepsTheOrder() {
        assertThat(FieldMap.copyOf(source(), Comparator.naturalOrder()).keySet())
                .containsExactly("b", "a", "c");
    }

    @Test
    void findsNamesAsItWasToldTo() {
        Map<String, List<String>> exact = FieldMap.copyOf(source(), Comparator.naturalOrder());
        Map<String, List<String>> any = FieldMap.copyOf(source(), String.CASE_INSENSITIVE_ORDER);

        assertThat(exact.get("A")).isNull();
        assertThat(any.get("A")).containsExactly("2", "3");
        assertThat(any.keySet().contains("B")).isTrue();
        assertThat(any.get("d")).isNull();
    }

    @Test
    void isNeverChanged() {
        Map<String, List<String>> source = source();
        Map<String, List<String>> copy = FieldMap.copyOf(source, Comparator.naturalOrder());
        source.clear();

        assertThat(copy).hasSize(3);
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.put("d", List.of())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.values().iterator().next().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
