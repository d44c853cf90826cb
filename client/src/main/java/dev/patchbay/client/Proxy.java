package dev.patchbay.client;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Through whom a client connects. The proxy looks the server's name up, and is asked for a tunnel, for {@code ws:} as well; TLS is between
 * the client and the server alone. Immutable.
 *
 * <pre>{@code
 * Proxy company = Proxy.http("proxy.example.com", 3128).credentials("ada", "secret");
 * }</pre>
 *
 * @param kind what it speaks
 * @param host its name or address
 * @param port where it listens
 * @param login who the client is, for a proxy that asks
 */
public record Proxy(Kind kind, String host, int port, Optional<Login> login) {

    private static final int MOST_PORTS = 65_535;
    private static final int MOST_BYTES = 255; // RFC 1929

    /** What a proxy speaks. */
    public enum Kind {
        /** {@code CONNECT}, of RFC 9110, section 9.3.6; with credentials of RFC 7617. */
        HTTP,
        /** Without credentials. */
        SOCKS4,
        /** RFC 1928, with credentials of RFC 1929. */
        SOCKS5
    }

    /** Who somebody is; its text does not tell the password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /** Checks that it can be connected to. */
    public Proxy {
        if (host.isBlank() || port < 1 || port > MOST_PORTS) {
            throw new IllegalArgumentException(
                    "Expected the host and the port of a proxy, got '" + host + "' and " + port);
        }
        login.ifPresent(given -> check(kind, given));
    }

    /** One that is asked with {@code CONNECT}. */
    public static Proxy http(String host, int port) {
        return new Proxy(Kind.HTTP, host, port, Optional.empty());
    }

    /** One of SOCKS 4. */
    public static Proxy socks4(String host, int port) {
        return new Proxy(Kind.SOCKS4, host, port, Optional.empty());
    }

    /** One of SOCKS 5. */
    public static Proxy socks5(String host, int port) {
        return new Proxy(Kind.SOCKS5, host, port, Optional.empty());
    }

    /**
     * The same, with credentials. A proxy of HTTP is told them when it asks for them with 407, and at once from then on; one of SOCKS 5 where
     * it chooses to be.
     *
     * @throws IllegalArgumentException where this kind of proxy cannot be told them
     */
    public Proxy credentials(String user, String password) {
        return new Proxy(kind, host, port, Optional.of(new Login(user, password)));
    }

    private static void check(Kind kind, Login login) {
        boolean fits = switch (kind) {
            case SOCKS4 -> false;
            case SOCKS5 -> isShort(login.user()) && isShort(login.password());
            case HTTP -> !login.user().contains(":");
        };
        boolean isText = (login.user() + login.password()).chars().noneMatch(Character::isISOControl);
        if (!fits || !isText) {
            throw new IllegalArgumentException(
                    kind + " takes no such credentials: SOCKS4 has none, HTTP no colon in the user's"
                            + " name, SOCKS5 1 to 255 bytes for each, and none of them control characters");
        }
    }

    private static boolean isShort(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return bytes > 0 && bytes <= MOST_BYTES;
    }
}
