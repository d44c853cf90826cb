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
    CHARACTER("java.lang.Character", "charValue", "string"),
    STRING("java.lang.String", "string", "string"),
    BIG_INTEGER("java.math.BigInteger", "bigInteger", "number"),
    BIG_DECIMAL("java.math.BigDecimal", "bigDecimal", "number"),
    BYTES("byte[]", "bytes"),
    UUID("java.util.UUID", "uuid"),
    DATE("java.util.Date", "date"),
    URI("java.net.URI", "uri"),
    URL("java.net.URL", "url"),
    INET_ADDRESS("java.net.InetAddress", "inetAddress"),
    DURATION("java.time.Duration", "duration"),
    INSTANT("java.time.Instant", "instant"),
    LOCAL_DATE("java.time.LocalDate", "localDate"),
    LOCAL_DATE_TIME("java.time.LocalDateTime", "localDateTime"),
    LOCAL_TIME("java.time.LocalTime", "localTime"),
    MONTH_DAY("java.time.MonthDay", "monthDay"),
    OFFSET_DATE_TIME("java.time.OffsetDateTime", "offsetDateTime"),
    OFFSET_TIME("java.time.OffsetTime", "offsetTime"),
    PERIOD("java.time.Period", "period"),
    YEAR("java.time.Year", "year"),
    YEAR_MONTH("java.time.YearMonth", "yearMonth"),
    ZONED_DATE_TIME("java.time.ZonedDateTime", "zonedDateTime"),
    ZONE_ID("java.time.ZoneId", "zoneId"),
    ZONE_OFFSET("java.time.ZoneOffset", "zoneOffset");

    private final String type;
    private final String read;
    private final String write;
    private final boolean apart;

    ScalarType(String type, String read, String write) {
        this.type = type;
        this.read = read;
        this.write = write;
        this.apart = false;
    }

    ScalarType(String type, String method) {
        this.type = type;
        this.read = method;
        this.write = method;
        this.apart = true;
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

    /** Whether these are methods of the runtime's scalars, and not of its reader and writer. */
    public boolean isApart() {
        return apart;
    }

    /** The method that reads it as the key of a map; empty where it cannot be one. A text is its own key. */
    public Optional<String> key() {
        return switch (this) {
            case INTEGER -> Optional.of("integer");
            case LONG, UUID, LOCAL_DATE, INSTANT -> Optional.of(read);
            default -> Optional.empty();
        };
    }
}
