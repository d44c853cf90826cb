package dev.patchbay.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What may be said of a proxy. */
final class ProxyTest {

    @Test
    void refusesWhatNoProxyIsOrTakes() {
        assertThatThrownBy(() -> Proxy.http("", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proxy.http("here", 65_536)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proxy.http("here", 1).credentials("a:b", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proxy.http("here", 1).credentials("a", "\r\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proxy.socks4("here", 1).credentials("a", "b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proxy.socks5("here", 1).credentials("a", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Proxy.http("here", 1).credentials("ada", "secret").toString())
                .doesNotContain("secret");
    }
}
