package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.Strict;
import dev.patchbay.message.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON of any shape may be {@code null}, wherever it stands. */
final class JsonNulls {
    record Box<T>(@Nullable T one, List<T> list, Optional<T> maybe) {}

    @Strict
    record Exact<T>(T one) {}

    record All(
            JsonValue one,
            List<JsonValue> list,
            Set<JsonValue> set,
            Map<String, JsonValue> map,
            JsonValue[] array,
            List<Optional<JsonValue>> maybe,
            Box<JsonValue> box,
            Exact<JsonValue> exact,
            Box<String> texts) {
        All {
            boolean known = one.isNull()
                    && list.get(0).isNull()
                    && set.iterator().next().isNull()
                    && map.values().stream().allMatch(JsonValue::isNull)
                    && Arrays.stream(array).allMatch(JsonValue::isNull)
                    && JsonValue.NULL.equals(box.one())
                    && box.list().get(0).isNull()
                    && box.maybe().isEmpty()
                    && exact.one().isNull();
            if (!known || maybe.get(0).isPresent() || texts.one() != null || texts.list().get(0) != null) {
                throw new IllegalArgumentException("something else is null");
            }
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        All all(All all) {
            return all;
        }
    }

    @Socket("/b")
    static final class BSocket {
        @OnMessage
        boolean areNulls(List<JsonValue> values) {
            return values.stream().allMatch(JsonValue::isNull);
        }
    }
}

// opens /a
// sends {"one":null,"list":[null,1],"set":[null,null],"map":{"a":null},"array":[null],"maybe":[null],"box":{"one":null,"list":[null],"maybe":null},"exact":{"one":null},"texts":{"one":null,"list":[null]}}
// hears {"one":null,"list":[null,1],"set":[null],"map":{"a":null},"array":[null],"maybe":[null],"box":{"one":null,"list":[null]},"exact":{"one":null},"texts":{"list":[null]}}
// b: opens /b
// b: sends [null, null]
// b: hears true
