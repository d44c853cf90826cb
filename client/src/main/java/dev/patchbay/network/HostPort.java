package dev.patchbay.network;

import java.net.URI;
import java.util.Locale;

/**
 * Where somebody listens.
 *
 * @param host a name or an address, of IPv6 without brackets
 */
public record HostPort(String host, int port) {

    private static final int PLAIN = 80;
    private static final int SECURE = 443;

    /** Of {@code ws:} or {@code wss:}. */
    public static HostPort of(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new HostPort(bare, uri.getPort() >= 0 ? uri.getPort() : usual(uri));
    }

    private static int usual(URI uri) {
        return isSecure(uri) ? SECURE : PLAIN;
    }

    /** Whether it is {@code wss:}. */
    public static boolean isSecure(URI uri) {
        return "wss".equalsIgnoreCase(uri.getScheme());
    }

    /** As the header field {@code Host} says it for a URL: without its usual port, and without who asks. */
    public static String field(URI uri) {
        HostPort of = of(uri);
        return of.port == usual(uri) ? of.bracketed() : of.toString();
    }

    private String bracketed() {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    @Override
    public String toString() {
        return bracketed() + ":" + port;
    }
}
