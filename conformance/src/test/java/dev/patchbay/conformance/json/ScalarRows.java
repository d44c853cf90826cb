package dev.patchbay.conformance.json;

import dev.patchbay.conformance.json.Scalars.Boxes;
import dev.patchbay.conformance.json.Scalars.Fractions;
import dev.patchbay.conformance.json.Scalars.Instants;
import dev.patchbay.conformance.json.Scalars.Locals;
import dev.patchbay.conformance.json.Scalars.Texts;
import dev.patchbay.conformance.json.Scalars.Whole;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;

/** Scalars that are easy to get wrong. */
@SuppressWarnings({"AddressSelection", "JavaUtilDate"})
final class ScalarRows {

    private static final BigInteger HUGE = BigInteger.TWO.pow(200);
    private static final long SAFE = (1L << 53) - 1; // what a number of JavaScript holds
    private static final String ODD = "\"\\/\b\f\n\r\t\0\u007f\u2028\u2029äß€\ud834\udd1e</script>";

    private ScalarRows() {}

    static Stream<Row<?>> whole() {
        return Stream.of(
                        new Whole(false, (byte) 0, (short) 0, 0, 0, BigInteger.ZERO),
                        new Whole(true, Byte.MIN_VALUE, Short.MIN_VALUE, Integer.MIN_VALUE, -SAFE, BigInteger.TEN),
                        new Whole(true, Byte.MAX_VALUE, Short.MAX_VALUE, Integer.MAX_VALUE, SAFE, BigInteger.ONE))
                .map(value -> new Row<>(Scalars_Whole_Json.CODEC, value));
    }

    static Stream<Row<?>> fractions() {
        return Stream.of(
                        new Fractions(0.1f, 0.1, new BigDecimal("0.1")),
                        new Fractions(Float.MAX_VALUE, Double.MAX_VALUE, new BigDecimal("1E+22")),
                        new Fractions(Float.MIN_VALUE, -Double.MIN_VALUE, new BigDecimal("-1E-7")),
                        new Fractions(16_777_216f, 1e21, new BigDecimal("100")))
                .map(value -> new Row<>(Scalars_Fractions_Json.CODEC, value));
    }

    /** Numbers that JavaScript would round. */
    static Stream<Row<?>> exact() {
        BigDecimal precise = new BigDecimal("0.1234567890123456789012345678901234567890");
        return Stream.of(
                new Row<>(Scalars_Whole_Json.CODEC, new Whole(true, (byte) 1, (short) 2, 4, Long.MAX_VALUE, HUGE)),
                new Row<>(
                        Scalars_Whole_Json.CODEC,
                        new Whole(true, (byte) 1, (short) 2, 4, Long.MIN_VALUE, HUGE.negate())),
                new Row<>(Scalars_Fractions_Json.CODEC, new Fractions(-0f, -0.0, precise)),
                new Row<>(Scalars_Fractions_Json.CODEC, new Fractions(0, 0, new BigDecimal("-1E+400"))));
    }

    static Stream<Row<?>> boxes() {
        return Stream.of(
                        new Boxes(true, (byte) 1, (short) 2, 4, 8L, 0.5f, 0.25, 'c', "text"),
                        new Boxes(null, null, null, null, null, null, null, null, null))
                .map(value -> new Row<>(Scalars_Boxes_Json.CODEC, value));
    }

    static Stream<Row<?>> texts() throws Exception {
        UUID uuid = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
        URI uri = URI.create("http://127.0.0.1:8080/a%20b?c=d&e=%C3%A4#f");
        byte[] bytes = {0, 1, -1, 62, 63, (byte) 0xfb, (byte) 0xff};
        InetAddress four = InetAddress.getByName("127.0.0.1");
        InetAddress six = InetAddress.getByName("2001:db8::1");
        return Stream.of(
                        new Texts("", 'a', uuid, uri, uri.toURL(), four, new byte[0]),
                        new Texts(ODD, '\u2028', uuid, URI.create("urn:a:b"), uri.toURL(), six, bytes))
                .map(value -> new Row<>(Scalars_Texts_Json.CODEC, value));
    }

    static Stream<Row<?>> instants() {
        Instant noon = Instant.parse("2024-05-01T12:00:00.123Z");
        ZonedDateTime berlin = noon.plusNanos(500).atZone(ZoneId.of("Europe/Berlin"));
        OffsetDateTime early = OffsetDateTime.parse("1969-12-31T23:59:59.999999999-03:30");
        return Stream.of(
                        new Instants(noon, Date.from(noon), early, berlin, Duration.ofMillis(-1500)),
                        new Instants(Instant.EPOCH, new Date(0), early, noon.atZone(ZoneOffset.UTC), Duration.ZERO))
                .map(value -> new Row<>(Scalars_Instants_Json.CODEC, value));
    }

    static Stream<Row<?>> locals() {
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(-3, -30);
        return Stream.of(new Row<>(
                Scalars_Locals_Json.CODEC,
                new Locals(
                        LocalDate.of(2024, 2, 29),
                        LocalDateTime.of(2024, 5, 1, 12, 0, 1, 500),
                        LocalTime.MIDNIGHT,
                        MonthDay.of(2, 29),
                        OffsetTime.of(LocalTime.MAX, offset),
                        Period.of(1, -2, 3),
                        Year.of(2024),
                        YearMonth.of(2024, 5),
                        ZoneId.of("Europe/Berlin"),
                        offset)));
    }
}
