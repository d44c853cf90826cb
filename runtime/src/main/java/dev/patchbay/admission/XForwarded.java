package dev.patchbay.admission;

import dev.patchbay.admission.TrustedProxies.Hop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads {@code X-Forwarded-For}, {@code -Proto}, {@code -Host} and {@code -Port}, as proxies write them: lists, to which each
 * hop appends. One that is shorter than that of the addresses began with the first proxies, and later ones have left it alone.
 */
final class XForwarded {

    private XForwarded() {}

    /** The hops, the one next to the server last. */
    static List<Hop> hops(Function<String, List<String>> headers) {
        List<String> from = list(headers, "X-Forwarded-For");
        List<String> schemes = list(headers, "X-Forwarded-Proto");
        List<String> hosts = list(headers, "X-Forwarded-Host");
        List<String> ports = list(headers, "X-Forwarded-Port");
        int most = Math.max(from.size(), schemes.isEmpty() && hosts.isEmpty() ? 0 : 1);
        List<Hop> hops = new ArrayList<>();
        for (int behind = most; behind > 0; behind--) {
            hops.add(new Hop(
                    at(from, behind).flatMap(HostAndPort::socket),
                    at(schemes, behind).flatMap(Forwarded::scheme),
                    host(at(hosts, behind), at(ports, behind))));
        }
        return hops;
    }

    private static Optional<HostAndPort> host(Optional<String> host, Optional<String> port) {
        int number = port.map(HostAndPort::number).orElse(HostAndPort.NO_PORT);
        return host.flatMap(HostAndPort::parse).map(named -> named.or(number));
    }

    /** The entry of a hop that so many stand from the end, or the first, where the list does not go back so far. */
    private static Optional<String> at(List<String> list, int fromTheEnd) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(Math.max(0, list.size() - fromTheEnd)));
    }

    private static List<String> list(Function<String, List<String>> headers, String name) {
        return headers.apply(name).stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .toList();
    }
}
