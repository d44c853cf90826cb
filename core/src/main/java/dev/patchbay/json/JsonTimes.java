package dev.patchbay.json;

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

/**
 * The types of {@code java.time} as JSON, for generated adapters: strings of ISO 8601, as their {@code toString} writes them; a year is
 * a number.
 */
public final class JsonTimes {

    private JsonTimes() {}

    /** Reads a time like 2024-05-01T12:00:00Z. */
    public static Instant instant(JsonReader json) {
        return json.parsed("a time like 2024-05-01T12:00:00Z", Instant::parse);
    }

    /** Writes a Instant. */
    public static void instant(Instant value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a date like 2024-05-01. */
    public static LocalDate localDate(JsonReader json) {
        return json.parsed("a date like 2024-05-01", LocalDate::parse);
    }

    /** Writes a LocalDate. */
    public static void localDate(LocalDate value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a date and time like 2024-05-01T12:00:00. */
    public static LocalDateTime localDateTime(JsonReader json) {
        return json.parsed("a date and time like 2024-05-01T12:00:00", LocalDateTime::parse);
    }

    /** Writes a LocalDateTime. */
    public static void localDateTime(LocalDateTime value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a time of day like 12:00:00. */
    public static LocalTime localTime(JsonReader json) {
        return json.parsed("a time of day like 12:00:00", LocalTime::parse);
    }

    /** Writes a LocalTime. */
    public static void localTime(LocalTime value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a date and time like 2024-05-01T12:00:00+02:00. */
    public static OffsetDateTime offsetDateTime(JsonReader json) {
        return json.parsed("a date and time like 2024-05-01T12:00:00+02:00", OffsetDateTime::parse);
    }

    /** Writes a OffsetDateTime. */
    public static void offsetDateTime(OffsetDateTime value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a time of day like 12:00:00+02:00. */
    public static OffsetTime offsetTime(JsonReader json) {
        return json.parsed("a time of day like 12:00:00+02:00", OffsetTime::parse);
    }

    /** Writes a OffsetTime. */
    public static void offsetTime(OffsetTime value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a date and time like 2024-05-01T12:00:00+02:00[Europe/Berlin]. */
    public static ZonedDateTime zonedDateTime(JsonReader json) {
        return json.parsed("a date and time like 2024-05-01T12:00:00+02:00[Europe/Berlin]", ZonedDateTime::parse);
    }

    /** Writes a ZonedDateTime. */
    public static void zonedDateTime(ZonedDateTime value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a day of a year like --05-01. */
    public static MonthDay monthDay(JsonReader json) {
        return json.parsed("a day of a year like --05-01", MonthDay::parse);
    }

    /** Writes a MonthDay. */
    public static void monthDay(MonthDay value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a month like 2024-05. */
    public static YearMonth yearMonth(JsonReader json) {
        return json.parsed("a month like 2024-05", YearMonth::parse);
    }

    /** Writes a YearMonth. */
    public static void yearMonth(YearMonth value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a duration like PT1.5S. */
    public static Duration duration(JsonReader json) {
        return json.parsed("a duration like PT1.5S", Duration::parse);
    }

    /** Writes a Duration. */
    public static void duration(Duration value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a period like P1Y2M3D. */
    public static Period period(JsonReader json) {
        return json.parsed("a period like P1Y2M3D", Period::parse);
    }

    /** Writes a Period. */
    public static void period(Period value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a year: a whole number. */
    public static Year year(JsonReader json) {
        return Year.of((int) json.integer(Year.MIN_VALUE, Year.MAX_VALUE));
    }

    /** Writes a year: a whole number. */
    public static void year(Year value, JsonWriter json) {
        json.number(value.getValue());
    }

    /** Reads a time zone like Europe/Berlin. */
    public static ZoneId zoneId(JsonReader json) {
        return json.parsed("a time zone like Europe/Berlin", ZoneId::of);
    }

    /** Writes a ZoneId. */
    public static void zoneId(ZoneId value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads an offset like +02:00. */
    public static ZoneOffset zoneOffset(JsonReader json) {
        return json.parsed("an offset like +02:00", ZoneOffset::of);
    }

    /** Writes a ZoneOffset. */
    public static void zoneOffset(ZoneOffset value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a time like 2024-05-01T12:00:00Z. */
    public static Date date(JsonReader json) {
        return json.parsed("a time like 2024-05-01T12:00:00Z", text -> Date.from(Instant.parse(text)));
    }

    /** Writes a time like 2024-05-01T12:00:00Z. */
    @SuppressWarnings("JavaUtilDate") // its toInstant fails for those of java.sql
    public static void date(Date value, JsonWriter json) {
        json.string(Instant.ofEpochMilli(value.getTime()).toString());
    }
}
