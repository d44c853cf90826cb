package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class AddressKeyTest {

    @Test
    void isAnAddressOfIpv4WithoutThePort() {
        assertThat(key("192.0.2.7", 1)).isEqualTo("192.0.2.7").isEqualTo(key("192.0.2.7", 2));
        assertThat(key("::ffff:192.0.2.7", 1)).isEqualTo("192.0.2.7");
        assertThat(key("192.0.2.8", 1)).isNotEqualTo(key("192.0.2.7", 1));
    }

    @Test
    void isANetworkOfIpv6() {
        assertThat(key("2001:db8:1:2::1", 1)).isEqualTo("2001:db8:1:2:0:0:0:0/64");
        assertThat(key("2001:db8:1:2:ffff:ffff:ffff:ffff", 1)).isEqualTo(key("2001:db8:1:2::", 1));
        assertThat(key("2001:db8:1:3::1", 1)).isNotEqualTo(key("2001:db8:1:2::1", 1));
        assertThat(key("fe80::1%1", 1)).isEqualTo("fe80:0:0:0:0:0:0:0/64");
    }

    @Test
    void isTheNameWhereThereIsNoAddressAndOneForAllThatComeByNoNetwork() {
        assertThat(AddressKey.of(InetSocketAddress.createUnresolved("client.example", 1)))
                .isEqualTo("client.example");
        assertThat(AddressKey.of(UnixDomainSocketAddress.of("/a"))).isEqualTo("local");
    }

    @Test
    void isWhatARateLimiterCountsAnAddressAs() {
        RateLimiter limiter = RateLimiter.of(2, Duration.ofMinutes(1));

        assertThat(limiter.check(new InetSocketAddress("2001:db8::1", 1))).isTrue();
        assertThat(limiter.check(new InetSocketAddress("2001:db8::2", 2))).isTrue();
        assertThat(limiter.check(new InetSocketAddress("2001:db8::3", 3))).isFalse();
        assertThat(limiter.retryAfter(new InetSocketAddress("2001:db8::4", 4))).isPositive();
        assertThat(limiter.check(new InetSocketAddress("2001:db8:0:1::1", 1))).isTrue();
    }

    private static String key(String address, int port) {
        return AddressKey.of(new InetSocketAddress(address, port));
    }
}
