package dev.patchbay.testkit.memory;

import dev.patchbay.admission.Refusal;
import dev.patchbay.attendance.Attendance;
import dev.patchbay.attendance.Drain;
import dev.patchbay.attendance.Draining;
import dev.patchbay.endpoint.Endpoint;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.observe.Observer;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.presence.PresenceRegistry;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.reception.Decision;
import dev.patchbay.reception.Reception;
import dev.patchbay.reception.Router;
import dev.patchbay.roster.Roster;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.StreamPlaces;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Limits;
import dev.patchbay.testkit.peer.Entry;
import dev.patchbay.testkit.peer.HandshakeRequest;
import dev.patchbay.testkit.peer.PeerListener;
import dev.patchbay.testkit.peer.Venue;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A server without a network: its router and its sessions are those of production. */
public final class MemoryVenue implements Venue {

    private final Router router;
    private final Observer observer;
    private final SessionSettings shared;
    private final Turns turns = new Turns();
    private final ManualTime time;
    private final AtomicInteger clients = new AtomicInteger();
    private final Attendance attendance;

    /**
     * What its connections share.
     *
     * @param presence without a tick: what changes is told at once
     */
    public record Ground(Limits limits, Observer observer, PubSub pubSub, PresenceOptions presence, ManualTime time) {}

    /** A server of these endpoints. */
    public MemoryVenue(List<Endpoint> endpoints, Ground ground) {
        this.router = Router.of(endpoints);
        this.observer = ground.observer();
        this.time = ground.time();
        SessionSettings settings = new SessionSettings(
                ground.limits(),
                turns,
                observer,
                ground.pubSub(),
                time,
                ParameterFilter.DEFAULT,
                new Complaints(),
                StreamPlaces.unlimited());
        this.shared =
                settings.withPresence(new Roster(settings, ground.presence().withTick(Duration.ZERO)));
        this.attendance = new Attendance(shared.complaints());
    }

    @Override
    public Entry enter(HandshakeRequest opening, PeerListener audience) {
        Optional<Router.Match> match = router.match(opening.target().getRawPath());
        if (match.isEmpty()) {
            return new Entry.Refused(404, "", Map.of(), Optional.empty());
        }
        FailureObserver failures = new FailureObserver(observer);
        SessionSettings settings = settings(match.get().endpoint(), failures);
        Reception reception = new Reception(match.get(), settings);
        Decision answer = reception.ask(MemoryArrival.of(opening, clients.incrementAndGet()));
        if (answer instanceof Decision.No no) {
            Refusal refusal = no.refusal();
            observer.refused(match.get().endpoint().path(), refusal.status());
            return new Entry.Refused(refusal.status(), refusal.text(), refusal.headers(), Optional.of(no.cause()));
        }
        Decision.Yes yes = (Decision.Yes) answer;
        observer.accepted(match.get().endpoint().path(), yes.took());
        MemoryPeer peer = new MemoryPeer(audience, yes.session(settings), this, settings.limits(), failures);
        peer.open();
        return new Entry.Opened(peer);
    }

    private SessionSettings settings(Endpoint endpoint, Observer failures) {
        return shared.withLimits(endpoint.limits(shared.limits())).withObserver(failures);
    }

    @Override
    public int connections() {
        return attendance.size();
    }

    @Override
    public PresenceRegistry presence() {
        return shared.presence();
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
        attendance.checkTimes();
    }

    @Override
    public void close() {
        new Draining(attendance, time, Drain.DEFAULT, observer).begin(CloseReason.of(CloseReason.SERVICE_RESTART));
        var unused = shared.presence().settle();
    }

    Turns turns() {
        return turns;
    }

    Attendance attendance() {
        return attendance;
    }
}
