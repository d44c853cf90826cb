package dev.patchbay.conformance.json;

import dev.patchbay.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
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
import org.jspecify.annotations.Nullable;

/** What the runtime reads and writes itself. */
final class Scalars {

    private Scalars() {}

    @Json
    record Whole(boolean yes, byte one, short two, int four, long eight, BigInteger any) {}

    @Json
    record Fractions(float four, double eight, BigDecimal any) {}

    @Json
    record Boxes(
            @Nullable Boolean yes,
            @Nullable Byte one,
            @Nullable Short two,
            @Nullable Integer four,
            @Nullable Long eight,
            @Nullable Float single,
            @Nullable Double twice,
            @Nullable Character unit,
            @Nullable String text) {}

    @Json
    record Texts(String text, char unit, UUID uuid, URI uri, URL url, InetAddress address, byte[] bytes) {}

    @Json
    record Instants(Instant instant, Date date, OffsetDateTime offset, ZonedDateTime zoned, Duration duration) {}

    @Json
    record Locals(
            LocalDate date,
            LocalDateTime dateTime,
            LocalTime time,
            MonthDay monthDay,
            OffsetTime offsetTime,
            Period period,
            Year year,
            YearMonth yearMonth,
            ZoneId zone,
            ZoneOffset offset) {}
}
