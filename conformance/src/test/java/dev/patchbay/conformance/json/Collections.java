package dev.patchbay.conformance.json;

import static dev.patchbay.conformance.json.Rows.ADA;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.patchbay.conformance.json.Payloads.Arrays;
import dev.patchbay.conformance.json.Payloads.Bytes;
import dev.patchbay.conformance.json.Payloads.Colour;
import dev.patchbay.conformance.json.Payloads.Lists;
import dev.patchbay.conformance.json.Payloads.Maps;
import dev.patchbay.conformance.json.Payloads.Optionals;
import dev.patchbay.conformance.json.Payloads.Person;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of what has others in it. */
final class Collections {

    private static final Type PEOPLE = new TypeReference<List<Person>>() {}.getType();
    private static final Type PEOPLE_ONCE = new TypeReference<Set<Person>>() {}.getType();
    private static final Type NAMED_PEOPLE = new TypeReference<Map<String, Person>>() {}.getType();

    private Collections() {}

    static Stream<Row<?>> rows() {
        return Stream.of(lists(), arrays(), bytes(), maps(), optionals()).flatMap(rows -> rows);
    }

    private static Stream<Row<?>> lists() {
        List<@Nullable String> withNull = java.util.Arrays.asList("a", null, "");
        return Stream.of(
                Row.of(
                        "`List`",
                        Payloads_Lists_Json.CODEC,
                        new Lists(
                                withNull,
                                Set.of(1),
                                List.of(4L),
                                List.of(List.of(5), List.of()),
                                new @Nullable Person[] {ADA, null})),
                Row.of(
                        "`List` that is empty",
                        Payloads_Lists_Json.CODEC,
                        new Lists(List.of(), Set.of(), List.of(), List.of(), new @Nullable Person[0])),
                new Row<>("`List` as a message", Payloads_Person_Json.CODEC.list(), PEOPLE, List.of(ADA, ADA)),
                new Row<>(
                        "`List` as a message that is a set",
                        Payloads_Person_Json.CODEC.set(),
                        PEOPLE_ONCE,
                        Set.of(ADA)));
    }

    private static Stream<Row<?>> arrays() {
        return Stream.of(Row.of(
                "`List` that is an array",
                Payloads_Arrays_Json.CODEC,
                new Arrays(
                        new int[] {1, -2},
                        new long[] {3},
                        new short[] {4},
                        new double[] {0.5},
                        new float[] {0.1f},
                        new boolean[] {true, false},
                        new char[] {'a', '"'},
                        new int[][] {{1}, {}, {2, 3}})));
    }

    private static Stream<Row<?>> bytes() {
        return Stream.of(Row.of(
                "`byte[]`",
                Payloads_Bytes_Json.CODEC,
                new Bytes(
                        new byte[] {-5, -1, -2},
                        List.of(new byte[0], new byte[] {-1}, new byte[] {-1, 0}, new byte[] {1, 2, 3, 4}))));
    }

    private static Stream<Row<?>> maps() {
        Map<String, @Nullable Person> texts = new HashMap<>();
        texts.put("\"", ADA);
        texts.put("", null);
        return Stream.of(
                Row.of(
                        "`Map`",
                        Payloads_Maps_Json.CODEC,
                        new Maps(
                                texts,
                                Map.of(Colour.DARK_GREEN, 1),
                                Map.of(-7, "a"),
                                Map.of(Long.MAX_VALUE, "b"),
                                Map.of(new UUID(1, 2), "c"),
                                Map.of(LocalDate.of(2024, 5, 1), "d"),
                                Map.of(Instant.parse("2024-05-01T12:00:00.5Z"), List.of("e")))),
                new Row<>("`Map` as a message", Payloads_Person_Json.CODEC.map(), NAMED_PEOPLE, Map.of("x", ADA)));
    }

    private static Stream<Row<?>> optionals() {
        return Stream.of(
                Row.of(
                        "`Optional`",
                        Payloads_Optionals_Json.CODEC,
                        new Optionals(
                                Optional.of("a"),
                                OptionalInt.of(-1),
                                OptionalLong.of(2),
                                OptionalDouble.of(0.5),
                                Optional.of(ADA),
                                List.of(Optional.of("b"), Optional.empty()))),
                Row.of(
                        "`Optional` that is empty",
                        Payloads_Optionals_Json.CODEC,
                        new Optionals(
                                Optional.empty(),
                                OptionalInt.empty(),
                                OptionalLong.empty(),
                                OptionalDouble.empty(),
                                Optional.empty(),
                                List.of())));
    }
}
