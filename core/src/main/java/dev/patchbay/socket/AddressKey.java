package dev.patchbay.socket;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * What a remote address counts as where something is limited for each: an IPv4 address; of IPv6 the first 64 bits,
 * which one network has for itself (RFC 4291, section 2.5.1), because whoever has one of its addresses has all of
 * them.
 *
 * <pre>{@code
 * Map<String, Integer> attempts = new ConcurrentHashMap<>();
 * attempts.merge(AddressKey.of(handshake.remoteAddress()), 1, Integer::sum);
 * }</pre>
 *
 * <p>{@code maxConnectionsPerAddress}, {@code handshakeRate} and {@link RateLimiter#check(SocketAddress)} count by
 * it. The text of a {@code SocketAddress} is no such key: it has the port, which is another for each connection.
 */
public final class AddressKey {

    private static final String LOCAL = "local"; // Unix sockets have no address worth the name
    private static final int NETWORK_BYTES = 8;
    private static final int BYTES = 16;

    private AddressKey() {}

    /**
     * The key: {@code 192.0.2.7}, {@code 2001:db8:0:0:0:0:0:0/64}; one for all that come by no network, such as Unix
     * sockets.
     *
     * @param remote a handshake's or a connection's; never looked up in the DNS
     * @return the key; the host's name, where the address is not resolved
     */
    public static String of(SocketAddress remote) {
        if (!(remote instanceof InetSocketAddress inet)) {
            return LOCAL;
        }
        if (inet.isUnresolved()) {
            return inet.getHostString();
        }
        return inet.getAddress() instanceof Inet6Address address
                ? network(address)
                : inet.getAddress().getHostAddress();
    }

    private static String network(Inet6Address address) {
        byte[] network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK_BYTES), BYTES);
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException impossible) { // an address of 16 bytes
            throw new IllegalStateException(impossible);
        }
    }
}
