package dev.patchbay.conformance.json;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.patchbay.Json;
import dev.patchbay.message.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
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

/** A payload for each kind of type that can be JSON; annotated so that Jackson, too, knows its names. */
@SuppressWarnings("ArrayRecordComponent") // payloads may have them
final class Payloads {

    private Payloads() {}

    @Json
    record Person(
            @JsonProperty("from") String name,
            @JsonAlias("years") int age,
            @JsonIgnore @Nullable String secret,
            @Nullable Person friend) {}

    /** A bean with accessors. */
    @Json
    public static final class Account {

        /** A field without accessors. */
        public int visits;

        private String name = "";
        private boolean active;

        public Account() {}

        static Account of(String name, boolean active, int visits) {
            Account account = new Account();
            account.setName(name);
            account.setActive(active);
            account.visits = visits;
            return account;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public boolean isActive() {
            return active;
        }

        public void setActive(boolean active) {
            this.active = active;
        }
    }

    /** A class that is made at once, and one value in it. */
    @Json
    public static final class Length {

        private final int number;
        private final Unit unit;

        @JsonCreator
        public Length(@JsonProperty("number") int number, @JsonProperty("in") Unit unit) {
            this.number = number;
            this.unit = unit;
        }

        public int getNumber() {
            return number;
        }

        @JsonProperty("in")
        public Unit getUnit() {
            return unit;
        }
    }

    record Unit(@com.fasterxml.jackson.annotation.JsonValue String name) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Unit {}
    }

    @Json
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "round"),
        @JsonSubTypes.Type(value = Group.class, name = "Group")
    })
    sealed interface Shape permits Circle, Group {}

    record Circle(double radius) implements Shape {}

    record Group(List<Shape> shapes) implements Shape {}

    enum Colour {
        RED,
        @JsonProperty("dark green")
        DARK_GREEN
    }

    @Json
    record Colours(Colour first, List<Colour> more) {}

    @Json
    record Text(String text, char unit, Character boxed) {}

    @Json
    record Flags(boolean flag, @Nullable Boolean boxed) {}

    @Json
    record Whole(
            byte b,
            short s,
            int i,
            long l,
            BigInteger big,
            @Nullable Long boxed) {}

    @Json
    record Floating(float f, double d, Float boxedFloat, Double boxed) {}

    @Json
    record Decimal(BigDecimal value) {}

    @Json
    record Lists(
            List<@Nullable String> list,
            Set<Integer> set,
            Collection<Long> collection,
            List<List<Integer>> nested,
            @Nullable Person[] array) {}

    @Json
    record Arrays(
            int[] ints,
            long[] longs,
            short[] shorts,
            double[] doubles,
            float[] floats,
            boolean[] booleans,
            char[] chars,
            int[][] nested) {}

    @Json
    record Bytes(byte[] bytes, List<byte[]> more) {}

    @Json
    record Maps(
            Map<String, @Nullable Person> texts,
            Map<Colour, Integer> colours,
            Map<Integer, String> numbers,
            Map<Long, String> longs,
            Map<UUID, String> ids,
            Map<LocalDate, String> days,
            Map<Instant, List<String>> times) {}

    @Json
    record Optionals(
            Optional<String> text,
            OptionalInt i,
            OptionalLong l,
            OptionalDouble d,
            Optional<Person> person,
            List<Optional<String>> elements) {}

    @Json
    record Ids(UUID id, URI uri, URL url, InetAddress four, InetAddress six) {}

    @Json
    record Verbatim(JsonValue value, List<JsonValue> more) {}

    record Page<T>(List<T> items, T first) {}

    @Json
    record Pages(Page<Person> people, Page<Integer> numbers, Page<Page<String>> pages) {}
}
