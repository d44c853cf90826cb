package dev.patchbay.admission;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host as header fields write it, with a port or without.
 *
 * @param host a name or an address, an IPv6 address in brackets
 * @param port or {@value #NO_PORT}
 */
record HostAndPort(String host, int port) {

    static final int NO_PORT = 0;

    private static final Pattern FORM = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[0-9A-Za-z._-]+)(?::([0-9]{1,5}))?");
    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int LONGEST = 255;
    private static final int LARGEST_PORT = 65_535;

    static Optional<HostAndPort> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        int port = form.group(2) == null ? NO_PORT : number(form.group(2));
        return port > LARGEST_PORT
                ? Optional.empty()
                : Optional.of(new HostAndPort(form.group(1).toLowerCase(Locale.ROOT), port));
    }

    /** An address, with a port or without; X-Forwarded-For has IPv6 without brackets, too. */
    static Optional<InetSocketAddress> socket(String text) {
        return address(text)
                .map(address -> new InetSocketAddress(address, NO_PORT))
                .or(() -> parse(text).flatMap(HostAndPort::socket));
    }

    /** The same, with a port that was said elsewhere, where none is said here. */
    HostAndPort or(int other) {
        return port == NO_PORT && other > 0 && other <= LARGEST_PORT ? new HostAndPort(host, other) : this;
    }

    private Optional<InetSocketAddress> socket() {
        return address(host.startsWith("[") ? host.substring(1, host.length() - 1) : host)
                .map(address -> new InetSocketAddress(address, port));
    }

    /** An address that is written in numbers: no name is ever looked up. */
    static Optional<InetAddress> address(String text) {
        boolean isIpv6 = IPV6.matcher(text).matches();
        if (text.length() > LONGEST || (!isIpv6 && !IPV4.matcher(text).matches())) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(isIpv6 ? "[" + text + "]" : text));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    /** A number of at most five digits, or -1. */
    static int number(String digits) {
        return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : -1;
    }
}
