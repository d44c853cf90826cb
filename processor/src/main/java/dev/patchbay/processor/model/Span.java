package dev.patchbay.processor.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as it is written: {@code "90s"}.
 *
 * @param amount how many
 * @param unit of what
 */
public record Span(long amount, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(\\D+)");
    private static final Pattern ALMOST = Pattern.compile("\\s*(\\d{1,9})\\s*(\\p{Alpha}?)(\\p{Alpha}*)\\s*");

    /** The units that there are. */
    public enum Unit {
        MILLISECONDS("ms", "ofMillis"),
        SECONDS("s", "ofSeconds"),
        MINUTES("m", "ofMinutes"),
        HOURS("h", "ofHours");

        private final String symbol;
        private final String factory;

        Unit(String symbol, String factory) {
            this.symbol = symbol;
            this.factory = factory;
        }

        /** The method of {@code Duration} that makes it. */
        public String factory() {
            return factory;
        }
    }

    /** Reads one; empty where it is none. */
    public static Optional<Span> of(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? unit(written.group(2)).map(unit -> new Span(Long.parseLong(written.group(1)), unit))
                : Optional.empty();
    }

    /** What was probably meant by something that is none: {@code 90s} for {@code 90 sec}. */
    public static Optional<String> meant(String text) {
        Matcher almost = ALMOST.matcher(text);
        if (!almost.matches()) {
            return Optional.empty();
        }
        boolean millis = almost.group(3).startsWith("s") || almost.group(3).startsWith("illi");
        String symbol = "m".equalsIgnoreCase(almost.group(2)) && millis ? "ms" : almost.group(2);
        return unit(symbol.isEmpty() ? "s" : symbol.toLowerCase(Locale.ROOT))
                .map(unit -> almost.group(1) + unit.symbol);
    }

    private static Optional<Unit> unit(String symbol) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }
}
