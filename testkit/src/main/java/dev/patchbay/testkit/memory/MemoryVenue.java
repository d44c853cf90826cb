package dev.patchbay.testkit.memory;

import dev.patchbay.mount.Agreement;
import dev.patchbay.mount.Endpoint;
import dev.patchbay.observe.Complaints;
import dev.patchbay.observe.Observer;
import dev.patchbay.observe.ParameterFilter;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.Router;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.SocketSession;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Refused;
import dev.patchbay.socket.SocketCalls;
import dev.patchbay.testkit.peer.Audience;
import dev.patchbay.testkit.peer.Entry;
import dev.patchbay.testkit.peer.Opening;
import dev.patchbay.testkit.peer.Venue;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
    private final ManualTime time;
    private final AtomicInteger clients = new AtomicInteger();
    private final Set<MemoryPeer> peers = ConcurrentHashMap.newKeySet();

    /** A server of these endpoints. */
    public MemoryVenue(List<Endpoint> endpoints, Limits limits, Observer observer, PubSub pubSub, ManualTime time) {
        this.router = Router.of(endpoints);
        this.limits = limits;
        this.observer = observer;
        this.pubSub = pubSub;
        this.time = time;
    }

    @Override
    public Entry enter(Opening opening, Audience audience) {
        Optional<Router.Match> match = router.match(opening.target().getRawPath());
        if (match.isEmpty()) {
            return new Entry.Refused(404, "", Map.of(), Optional.empty());
        }
        Endpoint endpoint = match.get().endpoint();
        try {
            Agreement agreement = Agreement.of(endpoint, opening.subprotocols());
            Handshake handshake = Handshakes.of(opening, match.get().params(), agreement, clients.incrementAndGet());
            return new Entry.Opened(open(endpoint, handshake, audience));
        } catch (Refused refused) {
            Refused answer = endpoint.answer(refused);
            return refuse(opening, answer, refused);
        } catch (Throwable failure) {
            return refuse(opening, new Refused(500, ""), failure);
        }
    }

    @Override
    public int connections() {
        return peers.size();
    }

    @Override
    public InstantSource clock() {
        return time;
    }

    @Override
    public void advance(Duration duration) {
        time.advance(duration, this::step);
    }

    private void step(Runnable due) {
        turns.execute(due);
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

    private MemoryPeer open(Endpoint endpoint, Handshake handshake, Audience audience) throws Throwable {
        long start = time.nanoTime();
        SocketCalls calls = endpoint.binding().connect(handshake);
        handshake.responseHeaders().seal();
        observer.accepted(handshake.path(), Duration.ofNanos(time.nanoTime() - start));
        FailureObserver failures = new FailureObserver(observer);
        SessionSettings settings = new SessionSettings(
                endpoint.limits(limits), turns, failures, pubSub, time, ParameterFilter.DEFAULT, new Complaints());
        MemoryPeer peer = new MemoryPeer(
                audience, new SocketSession(handshake, calls, settings), this, settings.limits(), failures);
        peers.add(peer);
        peer.open();
        return peer;
    }

    private Entry refuse(Opening opening, Refused answer, Throwable cause) {
        observer.refused(opening.target().getPath(), answer.status());
        return new Entry.Refused(answer.status(), answer.reason(), answer.headers(), Optional.of(cause));
    }
}
