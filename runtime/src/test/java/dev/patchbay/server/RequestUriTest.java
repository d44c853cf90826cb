package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.http.HttpURI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequestUriTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:80/a%20b?c=d, http://localhost:80/a%20b?c=d",
        "http://[::1]:80/a?m[x]=1, http://[::1]:80/a?m%5Bx%5D=1",
        "http://h/a?{b}|^`\u00fc, http://h/a?%7Bb%7D%7C%5E%60%C3%BC",
        "http://h/a?100%&%zz&%20, http://h/a?100%25&%25zz&%20",
        "/a?b, /a?b"
    })
    void isAUriWhateverABrowserLeavesInAQuery(String asked, String uri) {
        assertThat(RequestUri.of(HttpURI.from(asked))).hasToString(uri);
    }
}
