package dev.patchbay.network;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The port to the names of the network. */
@FunctionalInterface
public interface Addresses {

    /** The system's, which is asked at every attempt; the JDK may remember an answer ({@code networkaddress.cache.ttl}). */
    Addresses SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** All of a name's, in any order; of an address itself. Blocks. */
    List<InetAddress> of(String host) throws UnknownHostException;

    /** In the order in which they are tried: of both families by turns, IPv6 first (RFC 8305, section 4). */
    static List<InetAddress> inOrder(List<InetAddress> found) {
        Iterator<InetAddress> sixes =
                found.stream().filter(Inet6Address.class::isInstance).iterator();
        Iterator<InetAddress> fours = found.stream()
                .filter(address -> !(address instanceof Inet6Address))
                .iterator();
        List<InetAddress> ordered = new ArrayList<>(found.size());
        while (sixes.hasNext() || fours.hasNext()) {
            addNext(sixes, ordered);
            addNext(fours, ordered);
        }
        return ordered;
    }

    private static void addNext(Iterator<InetAddress> family, List<InetAddress> ordered) {
        if (family.hasNext()) {
            ordered.add(family.next());
        }
    }
}
