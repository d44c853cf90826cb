package dev.patchbay.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TrustedProxiesTest {

    private static final TrustedProxies PROXIES = TrustedProxies.of("10.0.0.0/8", "192.168.1.0/31", "::1", "fd00::/16");

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // whoever is no proxy is not believed
                "8.8.8.8     | X-Forwarded-For: 1.2.3.4                              | 8.8.8.8     | http://shop:8080",
                "192.168.1.2 | X-Forwarded-For: 1.2.3.4; X-Forwarded-Proto: https    | 192.168.1.2 | http://shop:8080",
                "10.9.9.9    | X: y                                                  | 10.9.9.9    | http://shop:8080",
                // from the right, past the proxies; what stands further left is a claim
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4                              | 1.2.3.4     | http://shop:8080",
                "192.168.1.1 | X-Forwarded-For: 6.6.6.6, 1.2.3.4, 10.0.0.1           | 1.2.3.4     | http://shop:8080",
                "::1         | X-Forwarded-For: 6.6.6.6; X-Forwarded-For: 1.2.3.4    | 1.2.3.4     | http://shop:8080",
                "10.9.9.9    | X-Forwarded-For: 10.0.0.2, 10.0.0.1                   | 10.0.0.2    | http://shop:8080",
                "fd00::9     | X-Forwarded-For: 2001:db8::7                          | 2001:db8::7 | http://shop:8080",
                "10.9.9.9    | X-Forwarded-For: [2001:db8::7]:99, 10.0.0.1:88        | 2001:db8::7 | http://shop:8080",
                "10.9.9.9    | Forwarded: for=6.6.6.6, FOR=\"[2001:db8::7]:99\";by=x | 2001:db8::7 | http://shop:8080",
                // the last believable hop
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4, unknown, 10.0.0.1           | 10.0.0.1    | http://shop:8080",
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4,                             | 10.9.9.9    | http://shop:8080",
                "10.9.9.9    | X-Forwarded-For: 999.1.1.1                            | 10.9.9.9    | http://shop:8080",
                "10.9.9.9    | X-Forwarded-For: localhost                            | 10.9.9.9    | http://shop:8080",
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4:99999                        | 10.9.9.9    | http://shop:8080",
                "10.9.9.9    | Forwarded: for=_hidden;proto=https                    | 10.9.9.9    | https://shop:8080",
                "10.9.9.9    | Forwarded: for=\"1.2.3.4, for=5.6.7.8                 | 10.9.9.9    | http://shop:8080",
                "10.9.9.9    | Forwarded: for=6.6.6.6;host=evil;x=\", for=\"[2001:db8::7]\" | 10.9.9.9  | http://shop:8080",
                "10.9.9.9    | Forwarded: ;;=;for                                    | 10.9.9.9    | http://shop:8080",
                // proxies write one and pass the other on: both count only where they agree
                "10.9.9.9    | Forwarded: for=6.6.6.6; X-Forwarded-For: 1.2.3.4      | 10.9.9.9    | http://shop:8080",
                "10.9.9.9    | Forwarded: for=1.2.3.4; X-Forwarded-For: 1.2.3.4      | 1.2.3.4     | http://shop:8080",
                // what was asked for
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4; X-Forwarded-Proto: https; X-Forwarded-Host: a.com | 1.2.3.4 | https://a.com:443",
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4; X-Forwarded-Host: a.com:81  | 1.2.3.4     | http://a.com:81",
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4; X-Forwarded-Host: a.com; X-Forwarded-Port: 82 | 1.2.3.4 | http://a.com:82",
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4; X-Forwarded-Host: a com     | 1.2.3.4     | http://shop:8080",
                "10.9.9.9    | X-Forwarded-Proto: https                              | 10.9.9.9    | https://shop:8080",
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4, 10.0.0.1; X-Forwarded-Proto: https, http | 1.2.3.4 | https://shop:8080",
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4, 10.0.0.1; X-Forwarded-Proto: https | 1.2.3.4 | https://shop:8080",
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4; X-Forwarded-Proto: https, http | 1.2.3.4   | http://shop:8080",
                "10.9.9.9    | X-Forwarded-For: 1.2.3.4; X-Forwarded-Proto: gopher   | 1.2.3.4     | http://shop:8080",
                "10.9.9.9    | Forwarded: for=6.6.6.6;host=evil, for=1.2.3.4;proto=https;host=\"a.com:444\" | 1.2.3.4 | https://a.com:444",
            })
    void findsTheClient(String peer, String headers, String client, String site) throws Exception {
        Approach seen = PROXIES.seenThrough(opening(new InetSocketAddress(address(peer), 7), headers));

        assertThat(((InetSocketAddress) seen.remote()).getAddress()).isEqualTo(address(client));
        assertThat(seen.site().scheme() + "://" + seen.site().host() + ":"
                        + seen.site().port())
                .isEqualTo(site);
    }

    @Test
    void believesNobodyUnlessSaid() {
        Approach opening = opening(new InetSocketAddress(address("127.0.0.1"), 7), "X-Forwarded-For: 1.2.3.4");

        assertThat(TrustedProxies.NONE.seenThrough(opening)).isEqualTo(opening);
    }

    @Test
    void countsWhoeverHasNoAddressWorthTheName() {
        InetSocketAddress unresolved = InetSocketAddress.createUnresolved("somewhere", 7);

        assertThat(PROXIES.seenThrough(opening(unresolved, "X-Forwarded-For: 1.2.3.4"))
                        .address())
                .isEqualTo("somewhere");
        assertThat(new Approach("GET", "HTTP/1.1", "", new Site("http", "", 80), new NoAddress(), name -> List.of())
                        .address())
                .isEqualTo("local");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0/8",
                "::1/129",
                "10.0.0.0/x",
                "1.2.3.256",
                "[::1]"
            })
    void takesAddressesAndRangesOnly(String network) {
        assertThatThrownBy(() -> TrustedProxies.of(network))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + network + "'");
    }

    private static InetAddress address(String numbers) {
        return HostAndPort.address(numbers).orElseThrow();
    }

    private static Approach opening(InetSocketAddress peer, String headers) {
        TreeMap<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header : headers.split("; (?=[A-Z])", -1)) {
            String[] parts = header.split(": ?", 2);
            fields.merge(parts[0], List.of(parts[1]), (one, other) -> List.of(one.get(0), other.get(0)));
        }
        return new Approach(
                "GET",
                "HTTP/1.1",
                "",
                new Site("http", "shop", 8080),
                peer,
                name -> fields.getOrDefault(name, List.of()));
    }

    private static final class NoAddress extends java.net.SocketAddress {
        private static final long serialVersionUID = 1L;
    }
}
