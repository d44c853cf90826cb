package dev.patchbay.admission;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The proxies in front of a server whose word counts: what they say of where a request comes from and what it asked for, in
 * {@code Forwarded} (RFC 7239) or {@code X-Forwarded-*}. Whoever else says so is not believed.
 */
public final class TrustedProxies {

    /** Nobody is believed. */
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    private final List<Network> networks;

    private TrustedProxies(List<Network> networks) {
        this.networks = networks;
    }

    /**
     * Those of these networks.
     *
     * @param networks addresses, or ranges of them: {@code "10.0.0.0/8"}, {@code "::1"}; a name is none
     * @throws IllegalArgumentException where one is something else
     */
    public static TrustedProxies of(String... networks) {
        return new TrustedProxies(Stream.of(networks).map(Network::parse).toList());
    }

    /**
     * A request as its client has sent it. Its address is found by walking back from the server, past proxies that are
     * trusted, up to the first that is not: what stands further left is a stranger's claim. Where a hop cannot be believed,
     * the last one before it counts.
     */
    public Approach seenThrough(Approach request) {
        if (!isTrusted(request.remote())) {
            return request;
        }
        List<Hop> standard = Forwarded.hops(request.headers().apply("Forwarded"));
        List<Hop> usual = XForwarded.hops(request.headers());
        if (standard.isEmpty() || usual.isEmpty()) {
            return seen(request, standard.isEmpty() ? usual : standard);
        }
        // proxies write one of them, and pass the other on as the client had it: believed only where it makes no
        // difference
        Approach one = seen(request, standard);
        return one.remote().equals(seen(request, usual).remote()) ? one : request;
    }

    private Approach seen(Approach request, List<Hop> hops) {
        SocketAddress remote = request.remote();
        int at = hops.size();
        while (at > 0 && isTrusted(remote)) {
            at--; // written by a proxy that is trusted, whomever it names
            Optional<InetSocketAddress> before = hops.get(at).from();
            if (before.isEmpty()) {
                break;
            }
            remote = before.get();
        }
        List<Hop> believed = hops.subList(at, hops.size());
        return request.seen(remote, site(request.site(), believed));
    }

    /** The first proxy on the way knows best what was asked for. */
    private static Site site(Site asked, List<Hop> hops) {
        Optional<String> scheme =
                hops.stream().flatMap(hop -> hop.scheme().stream()).findFirst();
        Optional<HostAndPort> host =
                hops.stream().flatMap(hop -> hop.host().stream()).findFirst();
        Site schemed = scheme.map(asked::over).orElse(asked);
        return host.map(named -> schemed.at(named.host(), named.port())).orElse(schemed);
    }

    private boolean isTrusted(SocketAddress address) {
        return address instanceof InetSocketAddress inet
                && !inet.isUnresolved()
                && networks.stream().anyMatch(network -> network.contains(inet.getAddress()));
    }

    /** What one proxy says: who asked it, and for what. */
    record Hop(Optional<InetSocketAddress> from, Optional<String> scheme, Optional<HostAndPort> host) {

        /** Of which nothing can be believed. */
        static final Hop UNKNOWN = new Hop(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Addresses that begin alike. */
    private record Network(InetAddress address, int bits) {

        static Network parse(String text) {
            int slash = text.indexOf('/');
            Optional<InetAddress> address = HostAndPort.address(slash < 0 ? text : text.substring(0, slash));
            int all =
                    address.map(found -> found.getAddress().length * Byte.SIZE).orElse(0);
            int bits = slash < 0 ? all : HostAndPort.number(text.substring(slash + 1));
            if (address.isEmpty() || bits < 0 || bits > all) {
                throw new IllegalArgumentException("A trusted proxy is written as an address or a range of them,"
                        + " '10.0.0.0/8' or '::1', got '" + text + "'");
            }
            return new Network(address.get(), bits);
        }

        boolean contains(InetAddress other) {
            byte[] ours = address.getAddress();
            byte[] theirs = other.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
