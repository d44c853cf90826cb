package dev.patchbay.conformance.json;

import dev.patchbay.conformance.json.Structures.Account;
import dev.patchbay.conformance.json.Structures.Arrays;
import dev.patchbay.conformance.json.Structures.Choices;
import dev.patchbay.conformance.json.Structures.Circle;
import dev.patchbay.conformance.json.Structures.Colour;
import dev.patchbay.conformance.json.Structures.Group;
import dev.patchbay.conformance.json.Structures.Lists;
import dev.patchbay.conformance.json.Structures.Maps;
import dev.patchbay.conformance.json.Structures.Maybes;
import dev.patchbay.conformance.json.Structures.Page;
import dev.patchbay.conformance.json.Structures.Pages;
import dev.patchbay.conformance.json.Structures.Point;
import dev.patchbay.conformance.json.Structures.Renamed;
import dev.patchbay.conformance.json.Structures.Said;
import dev.patchbay.conformance.json.Structures.Tree;
import dev.patchbay.conformance.json.Structures.Verbatim;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonReader;
import dev.patchbay.message.JsonValue;
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

/** Structures, empty and full. */
final class StructureRows {

    /** What is read where a handler takes an {@code Object}. */
    @SuppressWarnings("NullAway") // null is a value, too
    private static final JsonCodec<Object> ANY =
            JsonCodec.of(Object.class, JsonReader::untyped, (any, json) -> json.untyped(any));

    private static final Said SAID = new Said("ada", 1);

    private StructureRows() {}

    static Stream<Row<?>> lists() {
        List<@Nullable String> gaps = java.util.Arrays.asList("a", null, "b");
        List<List<Colour>> nested = List.of(List.of(), List.of(Colour.RED, Colour.DARK_GREEN));
        return Stream.of(
                        new Lists(List.of(), Set.of(), List.of(), List.of(), List.of()),
                        new Lists(List.of("a", ""), Set.of(7), List.of(SAID, SAID), nested, gaps))
                .map(value -> new Row<>(Structures_Lists_Json.CODEC, value));
    }

    static Stream<Row<?>> arrays() {
        return Stream.of(
                        new Arrays(
                                new int[0],
                                new long[0],
                                new short[0],
                                new double[0],
                                new float[0],
                                new boolean[0],
                                new char[0],
                                new Said[0]),
                        new Arrays(
                                new int[] {1, -1},
                                new long[] {1, -1},
                                new short[] {1, -1},
                                new double[] {0.5, -1},
                                new float[] {0.1f, -1},
                                new boolean[] {true, false},
                                new char[] {'"', 'ä'},
                                new Said[] {SAID}))
                .map(value -> new Row<>(Structures_Arrays_Json.CODEC, value));
    }

    static Stream<Row<?>> maps() {
        Map<String, @Nullable Said> texts = new HashMap<>(Map.of("", SAID, "a \"b\"", SAID));
        texts.put("none", null);
        return Stream.of(
                        new Maps(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of()),
                        new Maps(
                                texts,
                                Map.of(Colour.DARK_GREEN, 1),
                                Map.of(-7, "a"),
                                Map.of(Long.MAX_VALUE, "b"),
                                Map.of(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"), "c"),
                                Map.of(LocalDate.of(2024, 2, 29), "d"),
                                Map.of(Instant.EPOCH, List.of(1))))
                .map(value -> new Row<>(Structures_Maps_Json.CODEC, value));
    }

    static Stream<Row<?>> maybes() {
        return Stream.of(
                        new Maybes(
                                Optional.empty(),
                                Optional.empty(),
                                OptionalInt.empty(),
                                OptionalLong.empty(),
                                OptionalDouble.empty(),
                                List.of(Optional.empty())),
                        new Maybes(
                                Optional.of(""),
                                Optional.of(SAID),
                                OptionalInt.of(0),
                                OptionalLong.of(-1),
                                OptionalDouble.of(0.5),
                                List.of(Optional.of("a"), Optional.empty())))
                .map(value -> new Row<>(Structures_Maybes_Json.CODEC, value));
    }

    static Stream<Row<?>> declared() {
        Tree leaf = new Tree("leaf", List.of());
        Pages pages =
                new Pages(new Page<>(List.of(SAID), Optional.of(SAID)), new Page<>(List.of(1, 2), Optional.empty()));
        return Stream.of(
                new Row<>(Structures_Said_Json.CODEC, SAID),
                new Row<>(Structures_Tree_Json.CODEC, new Tree("root", List.of(leaf, leaf))),
                new Row<>(Structures_Pages_Json.CODEC, pages),
                new Row<>(Structures_Choices_Json.CODEC, new Choices(Colour.DARK_GREEN, new Circle(0.5))),
                new Row<>(
                        Structures_Choices_Json.CODEC,
                        new Choices(Colour.RED, new Group(List.of(new Circle(1), new Group(List.of()))))),
                new Row<>(Structures_Renamed_Json.CODEC, new Renamed("ada", "hello", null)),
                new Row<>(Structures_Account_Json.CODEC, account()));
    }

    private static Account account() {
        Point point = new Point();
        point.x = 1;
        point.y = -1;
        Account account = new Account();
        account.setOwner("ada");
        account.setPoints(List.of(point));
        return account;
    }

    static Stream<Row<?>> anyShape() {
        Map<String, Object> any = Map.of("a", List.of("b", true, Map.of()), "c", 0.5);
        return Stream.of(
                new Row<>(ANY, any), new Row<>(Structures_Verbatim_Json.CODEC, new Verbatim(JsonValue.of(any))));
    }
}
