package dev.patchbay.network;

import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.Phase;
import dev.patchbay.time.Time;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One attempt's way to the first host that it needs: its name is looked up, and its addresses are raced. */
final class Approach {

    private final Network network;
    private final Traveller traveller;
    private final Way way;
    private final Duration limit;
    private final HostPort first;
    private Time.Task alarm = () -> {};
    private Optional<Race> race = Optional.empty();
    private boolean over;

    /**
     * Not begun.
     *
     * @param limit to look the name up, and for each address
     */
    Approach(Network network, Traveller traveller, Way way, Duration limit) {
        this.network = network;
        this.traveller = traveller;
        this.way = way;
        this.limit = limit;
        this.first = way.first(HostPort.of(traveller.destination()));
    }

    void begin() {
        Network.Surroundings with = network.with();
        synchronized (this) {
            alarm = with.time().after(limit, () -> traveller.failed(new TimedOut(Phase.LOOKUP, limit)));
        }
        try {
            with.blocking().execute(this::lookUp);
        } catch (RuntimeException refused) {
            traveller.failed(refused);
        }
    }

    private void lookUp() {
        try {
            List<InetAddress> found = network.with().addresses().of(first.host());
            if (found.isEmpty()) {
                throw new UnknownHostException(first.host());
            }
            race(found);
        } catch (Exception failure) {
            traveller.failed(failure);
        }
    }

    private void race(List<InetAddress> found) throws UnknownHostException {
        List<InetSocketAddress> addresses = new ArrayList<>();
        for (InetAddress address : Addresses.inOrder(found)) {
            InetAddress named = InetAddress.getByAddress(first.host(), address.getAddress()); // for TLS
            addresses.add(new InetSocketAddress(named, first.port()));
        }
        Race begun;
        synchronized (this) {
            alarm.cancel();
            if (over) {
                return;
            }
            begun = new Race(
                    addresses,
                    new JettyTrack(network, traveller, way),
                    network.with().time(),
                    limit,
                    traveller::failed);
            race = Optional.of(begun);
        }
        begun.next();
    }

    /** Nobody wants to arrive any more. */
    synchronized void cancel() {
        over = true;
        alarm.cancel();
        race.ifPresent(Race::cancel);
    }
}
