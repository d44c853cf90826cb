package demo;

import dev.patchbay.Ignored;
import dev.patchbay.Name;
import dev.patchbay.OnMessage;
import dev.patchbay.OneOf;
import dev.patchbay.Socket;
import dev.patchbay.Strict;
import dev.patchbay.message.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Socket
final class WireSocket {

    record Widths(byte b, short s, int i, long l, float f, double d, char c, boolean z, Integer boxed) {}

    record Times(Instant at, LocalDate day, UUID id, URI uri, byte[] bytes) {}

    record Named(@Name("from") String author, @Ignored String secret, int json, int json2, int value, int name) {}

    enum Level {
        LOW,
        @Name("high")
        HIGH
    }

    record Maps(Map<Level, List<Integer>> levels, Map<Integer, String> numbers, Map<UUID, Level> ids) {}

    record Tree(String name, List<Tree> children) {}

    record Lists(
            List<List<Tree>> trees,
            Tree[] array,
            int[][] numbers,
            Set<String> names,
            List<Optional<String>> maybe,
            Collection<? extends Tree> wild,
            @Nullable List<String> none) {}

    record Page<T extends Tree>(List<T> items, Map<String, T> t, T first, Optional<T> last, Map<String, List<T>> each2) {}

    record Optionals(OptionalInt i, OptionalDouble d, Optional<String> s) {}

    @Strict
    record Exact(String text, int n, Optional<String> more, @Nullable String spare) {}

    @OneOf(property = "kind")
    sealed interface Event permits Joined, Left {}

    @Name("in")
    record Joined(String who) implements Event {}

    @Strict
    record Left() implements Event {}

    record Verbatim(JsonValue any, List<JsonValue> many) {}

    @OnMessage("widths")
    Widths widths(Widths it) {
        return it;
    }

    @OnMessage("times")
    Times times(Times it) {
        return it;
    }

    @OnMessage("named")
    Named named(Named it) {
        return it;
    }

    @OnMessage("maps")
    Maps maps(Maps it) {
        return it;
    }

    @OnMessage("lists")
    Lists lists(Lists it) {
        return it;
    }

    @OnMessage("page")
    Page<Tree> page(Page<Tree> it) {
        return it;
    }

    @OnMessage("optionals")
    Optionals optionals(Optionals it) {
        return it;
    }

    @OnMessage("exact")
    Exact exact(Exact it) {
        return it;
    }

    @OnMessage("event")
    List<Event> event(Event it) {
        return List.of(it);
    }

    @OnMessage("verbatim")
    Verbatim verbatim(Verbatim it) {
        return it;
    }

    @OnMessage
    int[] numbers(Level[] it) {
        return new int[] {it.length};
    }
}
