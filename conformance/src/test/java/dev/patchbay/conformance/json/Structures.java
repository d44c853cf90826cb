package dev.patchbay.conformance.json;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.patchbay.Json;
import dev.patchbay.message.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is made of other values. */
final class Structures {

    private Structures() {}

    @Json
    record Said(String from, int count) {}

    @Json
    record Lists(
            List<String> texts,
            Set<Integer> numbers,
            Collection<Said> records,
            List<List<Colour>> nested,
            List<@Nullable String> gaps) {}

    @Json
    record Arrays(
            int[] ints,
            long[] longs,
            short[] shorts,
            double[] doubles,
            float[] floats,
            boolean[] booleans,
            char[] chars,
            Said[] records) {}

    @Json
    record Maps(
            Map<String, @Nullable Said> texts,
            Map<Colour, Integer> constants,
            Map<Integer, String> ints,
            Map<Long, String> longs,
            Map<UUID, String> uuids,
            Map<LocalDate, String> dates,
            Map<Instant, List<Integer>> instants) {}

    @Json
    record Maybes(
            Optional<String> text,
            Optional<Said> record,
            OptionalInt four,
            OptionalLong eight,
            OptionalDouble fraction,
            List<Optional<String>> texts) {}

    @Json
    record Tree(String name, List<Tree> children) {}

    record Page<T>(List<T> items, Optional<T> next) {}

    @Json
    record Pages(Page<Said> said, Page<Integer> numbers) {}

    enum Colour {
        RED,
        @JsonProperty("dark green")
        DARK_GREEN
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(value = Group.class, name = "group")
    })
    sealed interface Shape {}

    record Circle(double radius) implements Shape {}

    record Group(List<Shape> shapes) implements Shape {}

    @Json
    record Choices(Colour colour, Shape shape) {}

    @Json
    record Renamed(
            @JsonProperty("from") String sender,
            @JsonAlias("words") String text,
            @JsonIgnore @Nullable String secret) {}

    @Json
    record Verbatim(JsonValue any) {}

    /** A bean by its fields. */
    public static final class Point {
        public int x;
        public int y;
    }

    /** A bean by its methods. */
    @Json
    public static final class Account {
        private String owner = "";
        private List<Point> points = List.of();

        public String getOwner() {
            return owner;
        }

        public void setOwner(String owner) {
            this.owner = owner;
        }

        public List<Point> getPoints() {
            return points;
        }

        public void setPoints(List<Point> points) {
            this.points = points;
        }
    }
}
