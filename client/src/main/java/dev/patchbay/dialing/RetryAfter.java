package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState.Ended;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code Retry-After} (RFC 9110, section 10.2.3): seconds, or a date. What is neither says nothing. */
final class RetryAfter {

    /** A server that asks for more is not obeyed to the letter. */
    static final Duration LONGEST = Duration.ofHours(1);

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** What an answer that refused says. */
    static Optional<Duration> of(Ended why, Instant now) {
        return why instanceof Ended.NotOpened not && not.failure() instanceof ClientException.Refused refused
                ? of(refused.headers(), now)
                : Optional.empty();
    }

    static Optional<Duration> of(Map<String, List<String>> headers, Instant now) {
        return headers.getOrDefault("Retry-After", List.of()).stream()
                .findFirst()
                .flatMap(value -> read(value.strip(), now))
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Optional<Duration> read(String value, Instant now) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(value.length() > MOST_DIGITS ? LONGEST : Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(now, at);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
