package dev.patchbay.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms are those of Phoenix's {@code check_origin}. */
final class OriginsTest {

    private static final Site LOCAL = new Site("http", "localhost", 80);

    private final Origins listed = Origins.of(
            "https://example.com", "//port.com:81", "//*.wild.com", "http://[::1]:8080", "https://*.Deep.org:8443");

    @ParameterizedTest
    @CsvSource({
        "https://example.com, true",
        "https://example.com:443, true",
        "HTTPS://EXAMPLE.COM, true",
        "http://example.com, false",
        "https://example.com:8443, false",
        "https://www.example.com, false",
        "https://example.com.evil.com, false",
        "http://port.com:81, true",
        "https://port.com:81, true",
        "http://port.com, false",
        "https://a.wild.com, true",
        "http://wild.com, true",
        "http://a.b.wild.com:1, true",
        "http://evilwild.com, false",
        "http://[::1]:8080, true",
        "http://[::1], false",
        "https://a.deep.org:8443, true",
        "https://a.deep.org, false",
        "//example.com, false",
        "https://*.wild.com, false",
        "null, false",
        "file://, false",
        "'', false"
    })
    void letsListedPagesIn(String origin, boolean allowed) {
        assertThat(listed.allow(origin, LOCAL)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, example.com, true",
        "http://example.com:8080, Example.com, true",
        "https://a.example.com, example.com, false",
        "https://example.com, a.example.com, false",
        "http://[::1]:3000, [::1], true",
        "//example.com, example.com, false",
        "null, null, false",
        "'', '', false"
    })
    void letsPagesOfTheSameHostIn(String origin, String host, boolean allowed) {
        assertThat(Origins.sameHost().allow(origin, new Site("http", host, 80))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, https, example.com, 443, true",
        "https://EXAMPLE.com:443, https, Example.com, 443, true",
        "http://example.com:8080, http, example.com, 8080, true",
        "http://example.com, http, example.com, 8080, false",
        "http://example.com:8080, http, example.com, 80, false",
        "http://example.com:443, https, example.com, 443, false",
        "https://example.com:80, http, example.com, 80, false",
        "https://a.example.com, https, example.com, 443, false",
        "http://[::1]:3000, http, [::1], 3000, true",
        "wss://example.com, https, example.com, 443, false",
        "//example.com:80, http, example.com, 80, false",
        "null, http, null, 80, false",
        "'', http, '', 80, false"
    })
    void letsPagesOfTheSameOriginIn(String origin, String scheme, String host, int port, boolean allowed) {
        assertThat(Origins.sameOrigin().allow(origin, new Site(scheme, host, port)))
                .isEqualTo(allowed);
    }

    @Test
    void letsEveryPageIn() {
        assertThat(Origins.any().allow("null", LOCAL)).isTrue();
        assertThat(Origins.any().allow("https://example.com", LOCAL)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.com", "https://example.com/", "https://", "*", "//*", "https://a.*.com", "//a:port", ""
            })
    void saysHowAnOriginIsWritten(String form) {
        assertThatThrownBy(() -> Origins.of(form))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'//*.example.com'", "got '" + form + "'");
    }
}
