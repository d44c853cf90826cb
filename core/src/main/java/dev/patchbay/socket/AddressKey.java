package dev.patchbay.socket;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * What a remote address counts as where something is limited for each: an IPv4 address; of IPv6 the first 64 bits, which one
 * network has for itself (RFC 4291, section 2.5.1), because whoever has one of its addresses has all of them.
 */
public final class AddressKey {

    private static final String LOCAL = "local"; // Unix sockets have no address worth the name
    private static final int NETWORK_BYTES = 8;
    private static final int BYTES = 16;

    private AddressKey() {}

    /** The key: {@code 192.0.2.7}, {@code 2001:db8:0:0:0:0:0:0/64}; one for all that come by no network. */
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
