package dev.patchbay.testkit.memory;

import dev.patchbay.observe.Observer;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.Router;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.SocketSession;
import dev.patchbay.session.Subprotocols;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Refused;
import dev.patchbay.socket.Route;
import dev.patchbay.socket.SocketBinding;
import dev.patchbay.socket.SocketCalls;
import dev.patchbay.testkit.peer.Audience;
import dev.patchbay.testkit.peer.Entry;
import dev.patchbay.testkit.peer.Opening;
import dev.patchbay.testkit.peer.Venue;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server without a network: its router and its sessions are those of production. */
public final class MemoryVenue implements Venue {

    private final Router router;
    private final Limits limits;
    private final Observer observer;
    private final PubSub pubSub;
    private final Turns turns = new Turns();
    private final ManualClock clock = new ManualClock();
    private final AtomicInteger clients = new AtomicInteger();
    private final Set<MemoryPeer> peers = ConcurrentHashMap.newKeySet();

    /** A server of these routes. */
    public MemoryVenue(List<Route> routes, Limits limits, Observer observer, PubSub pubSub) {
        this.router = Router.of(routes);
        this.limits = limits;
        this.observer = observer;
        this.pubSub = pubSub;
    }

    @Override
    public Entry enter(Opening opening, Audience audience) {
        Optional<Router.Match> match = router.match(opening.target().getRawPath());
        if (match.isEmpty()) {
            return new Entry.Refused(404, "", Optional.empty());
        }
        SocketBinding binding = match.get().route().binding();
        Optional<String> subprotocol = Subprotocols.agree(binding, opening.subprotocols());
        Handshake handshake = Handshakes.of(opening, match.get().params(), subprotocol, clients.incrementAndGet());
        try {
            Subprotocols.check(binding, handshake);
            return new Entry.Opened(open(binding, handshake, audience));
        } catch (Refused refused) {
            return refuse(handshake, refused.status(), refused.reason(), refused);
        } catch (Throwable failure) {
            return refuse(handshake, 500, "", failure);
        }
    }

    @Override
    public int connections() {
        return peers.size();
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public void advance(Duration duration) {
        clock.advance(duration);
        peers.forEach(MemoryPeer::checkTimes);
    }

    @Override
    public void close() {
        peers.forEach(MemoryPeer::drain);
    }

    Turns turns() {
        return turns;
    }

    /** The last callback of a connection is over. */
    void left(MemoryPeer peer) {
        peers.remove(peer);
    }

    private MemoryPeer open(SocketBinding binding, Handshake handshake, Audience audience) throws Throwable {
        SocketCalls calls = binding.connect(handshake);
        FailureObserver failures = new FailureObserver(observer);
        SessionSettings settings = new SessionSettings(binding.limits(limits), turns, failures, pubSub);
        MemoryPeer peer = new MemoryPeer(
                audience, new SocketSession(handshake, calls, settings), this, settings.limits(), failures);
        peers.add(peer);
        peer.open();
        return peer;
    }

    private Entry refuse(Handshake handshake, int status, String text, Throwable cause) {
        observer.refused(handshake.path(), status);
        return new Entry.Refused(status, text, Optional.of(cause));
    }
}
