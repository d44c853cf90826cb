package dev.patchbay.conformance.json;

import dev.patchbay.Json;
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

/** Every type of a time. */
@Json
@SuppressWarnings("JavaUtilDate") // payloads may have them
record Times(
        Instant instant,
        LocalDate localDate,
        LocalDateTime localDateTime,
        LocalTime localTime,
        OffsetDateTime offsetDateTime,
        OffsetTime offsetTime,
        ZonedDateTime zonedDateTime,
        MonthDay monthDay,
        YearMonth yearMonth,
        Year year,
        Duration duration,
        Period period,
        ZoneId zoneId,
        ZoneOffset zoneOffset,
        Date date) {

    /** A day in spring, and its like. */
    static Times usual() {
        return new Times(
                Instant.parse("2024-05-01T12:00:00Z"),
                LocalDate.of(2024, 5, 1),
                LocalDateTime.of(2024, 5, 1, 12, 0, 1),
                LocalTime.of(12, 0, 1),
                OffsetDateTime.parse("2024-05-01T12:00:01+02:00"),
                OffsetTime.parse("12:00:01+02:00"),
                ZonedDateTime.parse("2024-05-01T12:00:01+02:00[Europe/Berlin]"),
                MonthDay.of(5, 1),
                YearMonth.of(2024, 5),
                Year.of(2024),
                Duration.ofMillis(1500),
                Period.of(1, 2, 3),
                ZoneId.of("Europe/Berlin"),
                ZoneOffset.ofHours(2),
                new Date(1));
    }

    /** Long ago, with fractions, and without seconds. */
    static Times odd() {
        return new Times(
                Instant.parse("1969-12-31T23:59:59.123456789Z"),
                LocalDate.of(-1, 2, 28),
                LocalDateTime.of(12345, 12, 31, 0, 0),
                LocalTime.of(0, 0),
                OffsetDateTime.parse("0001-01-01T00:00:00.000000001Z"),
                OffsetTime.parse("00:00-18:00"),
                ZonedDateTime.parse("2024-10-27T02:30+01:00[Europe/Berlin]"),
                MonthDay.of(2, 29),
                YearMonth.of(-44, 3),
                Year.of(-44),
                Duration.ofSeconds(-90_061, 1),
                Period.of(0, -1, 0),
                ZoneId.of("UTC"),
                ZoneOffset.UTC,
                new Date(-1));
    }
}
