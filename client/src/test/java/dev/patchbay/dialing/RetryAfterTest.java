package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | 120",
                "0 | 0",
                "Thu, 01 Jan 2026 00:00:30 GMT | 30",
                "Wed, 31 Dec 2025 23:00:00 GMT | 0",
                "999999999999999999 | 3600",
                "Fri, 01 Jan 2027 00:00:00 GMT | 3600"
            })
    void readsSecondsAndDates(String value, long seconds) {
        assertThat(RetryAfter.of(Map.of("Retry-After", List.of(value)), NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "1.5", "", "tomorrow, 12"})
    void passesOverWhatIsNeither(String value) {
        assertThat(RetryAfter.of(Map.of("Retry-After", List.of(value)), NOW)).isEmpty();
    }
}
