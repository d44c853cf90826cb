package dev.patchbay.processor.read;

import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** The types of the JDK that avaje-jsonb reads and writes as one JSON value. */
final class BuiltIn {

    private static final Set<String> NAMES = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Character",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.util.UUID",
            "java.util.Date",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.OptionalDouble",
            "java.net.URI",
            "java.net.URL",
            "java.net.InetAddress",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.MonthDay",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Period",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime",
            "java.time.ZoneId",
            "java.time.ZoneOffset");

    private BuiltIn() {}

    static boolean contains(TypeMirror declared) {
        return NAMES.contains(Javac.element(declared).getQualifiedName().toString());
    }
}
