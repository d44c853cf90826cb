package dev.patchbay.processor.model;

import java.time.Duration;
import java.time.format.DateTimeParseException;
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

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,9})(\\D+)");

    private static final Pattern TOO_LONG = Pattern.compile("\\d{10,}(ms|s|m|h)");
    private static final Pattern ALMOST = Pattern.compile("\\s*(\\d{1,7})\\s*(\\p{Alpha}?)(\\p{Alpha}*)\\s*");
    private static final int HOURS_A_DAY = 24;

    /** The units that there are. */
    public enum Unit {
        HOURS("h", "ofHours", 3_600_000),
        MINUTES("m", "ofMinutes", 60_000),
        SECONDS("s", "ofSeconds", 1_000),
        MILLISECONDS("ms", "ofMillis", 1);

        private final String symbol;
        private final String factory;
        private final long millis;

        Unit(String symbol, String factory, long millis) {
            this.symbol = symbol;
            this.factory = factory;
            this.millis = millis;
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

    /** Whether it would be one if it had fewer digits. */
    public static boolean isTooLong(String text) {
        return TOO_LONG.matcher(text).matches();
    }

    /** What was probably meant by something that is none: {@code 90s} for {@code 90 sec}, or for {@code PT90S}. */
    public static Optional<String> meant(String text) {
        Matcher almost = ALMOST.matcher(text);
        if (!almost.matches()) {
            return ofIso(text);
        }
        if ("d".equalsIgnoreCase(almost.group(2))) {
            return Optional.of(Integer.parseInt(almost.group(1)) * HOURS_A_DAY + Unit.HOURS.symbol);
        }
        boolean millis = almost.group(3).startsWith("s") || almost.group(3).startsWith("illi");
        String symbol = "m".equalsIgnoreCase(almost.group(2)) && millis ? "ms" : almost.group(2);
        return unit(symbol.isEmpty() ? "s" : symbol.toLowerCase(Locale.ROOT))
                .map(unit -> almost.group(1) + unit.symbol);
    }

    private static Optional<String> ofIso(String text) {
        try {
            long millis = Duration.parse(text).toMillis();
            return Arrays.stream(Unit.values())
                    .filter(unit -> millis > 0 && millis % unit.millis == 0)
                    .map(unit -> millis / unit.millis + unit.symbol)
                    .findFirst();
        } catch (DateTimeParseException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    private static Optional<Unit> unit(String symbol) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }
}
