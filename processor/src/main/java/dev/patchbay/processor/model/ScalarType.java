package dev.patchbay.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** A type of the JDK that is one JSON value, and who reads and writes it: the runtime's reader and writer, or its scalars. */
public enum ScalarType {
    BOOLEAN("java.lang.Boolean", "booleanValue", "bool"),
    BYTE("java.lang.Byte", "byteValue", "number"),
    SHORT("java.lang.Short", "shortValue", "number"),
    INTEGER("java.lang.Integer", "intValue", "number"),
    LONG("java.lang.Long", "longValue", "number"),
    FLOAT("java.lang.Float", "floatValue", "number"),
    DOUBLE("java.lang.Double", "doubleValue", "number"),
    CHARACTER("java.lang.Character", "charValue", "character"),
    STRING("java.lang.String", "string", "string"),
    BIG_INTEGER("java.math.BigInteger", "bigInteger", "number"),
    BIG_DECIMAL("java.math.BigDecimal", "bigDecimal", "number"),
    BYTES(Reader.SCALARS, "byte[]", "bytes"),
    UUID(Reader.SCALARS, "java.util.UUID", "uuid"),
    DATE(Reader.TIMES, "java.util.Date", "date"),
    URI(Reader.SCALARS, "java.net.URI", "uri"),
    URL(Reader.SCALARS, "java.net.URL", "url"),
    INET_ADDRESS(Reader.SCALARS, "java.net.InetAddress", "inetAddress"),
    DURATION(Reader.TIMES, "java.time.Duration", "duration"),
    INSTANT(Reader.TIMES, "java.time.Instant", "instant"),
    LOCAL_DATE(Reader.TIMES, "java.time.LocalDate", "localDate"),
    LOCAL_DATE_TIME(Reader.TIMES, "java.time.LocalDateTime", "localDateTime"),
    LOCAL_TIME(Reader.TIMES, "java.time.LocalTime", "localTime"),
    MONTH_DAY(Reader.TIMES, "java.time.MonthDay", "monthDay"),
    OFFSET_DATE_TIME(Reader.TIMES, "java.time.OffsetDateTime", "offsetDateTime"),
    OFFSET_TIME(Reader.TIMES, "java.time.OffsetTime", "offsetTime"),
    PERIOD(Reader.TIMES, "java.time.Period", "period"),
    YEAR(Reader.TIMES, "java.time.Year", "year"),
    YEAR_MONTH(Reader.TIMES, "java.time.YearMonth", "yearMonth"),
    ZONED_DATE_TIME(Reader.TIMES, "java.time.ZonedDateTime", "zonedDateTime"),
    ZONE_ID(Reader.TIMES, "java.time.ZoneId", "zoneId"),
    ZONE_OFFSET(Reader.TIMES, "java.time.ZoneOffset", "zoneOffset");

    private final String type;
    private final String read;
    private final String write;
    private final Reader reader;

    ScalarType(String type, String read, String write) {
        this.type = type;
        this.read = read;
        this.write = write;
        this.reader = Reader.ITSELF;
    }

    ScalarType(Reader reader, String type, String method) {
        this.type = type;
        this.read = method;
        this.write = method;
        this.reader = reader;
    }

    /** Whose methods read and write it. */
    public enum Reader {
        /** The runtime's reader, and its writer. */
        ITSELF,
        SCALARS,
        TIMES
    }

    /** The scalar of a type, by its qualified name. */
    public static Optional<ScalarType> of(String type) {
        return Arrays.stream(values())
                .filter(scalar -> scalar.type.equals(type))
                .findFirst();
    }

    /** The method that reads it. */
    public String read() {
        return read;
    }

    /** The method that writes it. */
    public String write() {
        return write;
    }

    public Reader reader() {
        return reader;
    }

    /** The method that makes it of a map's key; empty where it cannot be one. A text is its own key. */
    public Optional<String> key() {
        return switch (this) {
            case INTEGER -> Optional.of("toInt");
            case LONG -> Optional.of("toLong");
            case LOCAL_DATE, INSTANT -> Optional.of("parse");
            case UUID -> Optional.of(read);
            default -> Optional.empty();
        };
    }
}
