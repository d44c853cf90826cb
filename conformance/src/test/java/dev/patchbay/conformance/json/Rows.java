package dev.patchbay.conformance.json;

import dev.patchbay.conformance.json.Payloads.Account;
import dev.patchbay.conformance.json.Payloads.Circle;
import dev.patchbay.conformance.json.Payloads.Colour;
import dev.patchbay.conformance.json.Payloads.Colours;
import dev.patchbay.conformance.json.Payloads.Decimal;
import dev.patchbay.conformance.json.Payloads.Flags;
import dev.patchbay.conformance.json.Payloads.Floating;
import dev.patchbay.conformance.json.Payloads.Group;
import dev.patchbay.conformance.json.Payloads.Ids;
import dev.patchbay.conformance.json.Payloads.Length;
import dev.patchbay.conformance.json.Payloads.Page;
import dev.patchbay.conformance.json.Payloads.Pages;
import dev.patchbay.conformance.json.Payloads.Person;
import dev.patchbay.conformance.json.Payloads.Text;
import dev.patchbay.conformance.json.Payloads.Unit;
import dev.patchbay.conformance.json.Payloads.Verbatim;
import dev.patchbay.conformance.json.Payloads.Whole;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The values that go there and back; {@code round-trips.mjs} has the same ones in JavaScript. */
final class Rows {

    static final Person ADA = new Person("ada", 36, null, null);

    private static final long SAFE = (1L << 53) - 1; // what JavaScript has of a long

    private static final BigInteger LARGE = BigInteger.TEN.pow(40).add(BigInteger.ONE);

    private static final JsonCodec<Object> UNTYPED = JsonCodec.of(
            Object.class, json -> Objects.requireNonNull(json.untyped()), (value, json) -> json.untyped(value));

    private Rows() {}

    /** All that JavaScript can have. */
    static Stream<Row<?>> all() throws Exception {
        return Stream.of(objects(), values(), numbers(), Collections.rows()).flatMap(rows -> rows);
    }

    /** Numbers that are others in JavaScript. */
    static Stream<Row<?>> beyondJavaScript() {
        return Stream.of(
                whole(
                        "`byte` beyond doubles",
                        new Whole((byte) 0, (short) 0, 0, Long.MAX_VALUE, LARGE, Long.MIN_VALUE)),
                floating("`float` below zero", new Floating(-0f, -0d, -0f, -0d)),
                decimal("`BigDecimal` beyond doubles", new BigDecimal(LARGE, 20)),
                decimal("`BigDecimal` with a zero at its end", new BigDecimal("1.50")));
    }

    private static Stream<Row<?>> objects() {
        return Stream.of(
                Row.of("a record", Payloads_Person_Json.CODEC, new Person("bob", -1, null, ADA)),
                Row.of("a bean", Payloads_Account_Json.CODEC, Account.of("ada", true, 3)),
                Row.of("another class", Payloads_Length_Json.CODEC, new Length(3, new Unit("m"))),
                Row.of(
                        "a sealed interface of records",
                        Payloads_Shape_Json.CODEC,
                        new Group(List.of(new Circle(0.5), new Group(List.of())))),
                Row.of(
                        "an enum",
                        Payloads_Colours_Json.CODEC,
                        new Colours(Colour.DARK_GREEN, List.of(Colour.RED, Colour.DARK_GREEN))),
                Row.of(
                        "a record with type parameters",
                        Payloads_Pages_Json.CODEC,
                        new Pages(
                                new Page<>(List.of(ADA), ADA),
                                new Page<>(List.of(1, 2), 3),
                                new Page<>(List.of(), new Page<>(List.of("a"), "b")))));
    }

    private static Stream<Row<?>> values() throws Exception {
        return Stream.of(
                text("`String`", new Text("gr\u00fc\u00df dich \u0100 \u20ac \ud83d\ude00", '\u00e9', 'x')),
                text("`String` that is escaped", new Text("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028", '"', '\\')),
                text("`String` that is empty", new Text("", '\u0000', '\n')),
                Row.of("`boolean`", Payloads_Flags_Json.CODEC, new Flags(true, false)),
                Row.of("`boolean` that is null", Payloads_Flags_Json.CODEC, new Flags(false, null)),
                Row.of("`Instant`", Times_Json.CODEC, Times.usual()),
                Row.of("`Instant` long ago", Times_Json.CODEC, Times.odd()),
                Row.of("`UUID`", Payloads_Ids_Json.CODEC, ids()),
                Row.of(
                        "`JsonValue`",
                        Payloads_Verbatim_Json.CODEC,
                        new Verbatim(
                                JsonValue.of(Map.of("a", List.of(1, true, "\n"))),
                                List.of(JsonValue.of("b"), new JsonValue("-1500")))),
                Row.of("`Object`", UNTYPED, Map.of("a", List.of(1L, -0.5, true, "x"), "b", Map.of())));
    }

    private static Ids ids() throws Exception {
        return new Ids(
                new UUID(0x0123456789abcdefL, 2),
                URI.create("https://example.com/a?b=%20#c"),
                new URL("https://127.0.0.1:8443/a?b#c"), // its equals looks names up
                InetAddress.getByName("192.0.2.1"),
                InetAddress.getByName("2001:db8::1"));
    }

    private static Stream<Row<?>> numbers() {
        return Stream.of(
                whole(
                        "`byte`",
                        new Whole(
                                (byte) -128, (short) 32767, Integer.MIN_VALUE, SAFE, BigInteger.valueOf(-SAFE), -SAFE)),
                whole("`byte` that is zero", new Whole((byte) 0, (short) 0, 0, 0, BigInteger.ZERO, null)),
                floating("`float`", new Floating(0.1f, 0.1, -1.5f, 1e21)),
                floating(
                        "`float` at its end",
                        new Floating(Float.MAX_VALUE, Double.MAX_VALUE, Float.MIN_VALUE, Double.MIN_VALUE)),
                decimal("`BigDecimal`", new BigDecimal("-1234.5678")),
                decimal("`BigDecimal` with an exponent", new BigDecimal("1E-7")));
    }

    private static Row<Text> text(String name, Text value) {
        return Row.of(name, Payloads_Text_Json.CODEC, value);
    }

    private static Row<Whole> whole(String name, Whole value) {
        return Row.of(name, Payloads_Whole_Json.CODEC, value);
    }

    private static Row<Floating> floating(String name, Floating value) {
        return Row.of(name, Payloads_Floating_Json.CODEC, value);
    }

    private static Row<Decimal> decimal(String name, BigDecimal value) {
        return Row.of(name, Payloads_Decimal_Json.CODEC, new Decimal(value));
    }
}
