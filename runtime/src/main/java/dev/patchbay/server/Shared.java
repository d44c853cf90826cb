package dev.patchbay.server;

import dev.patchbay.observe.Complaints;
import dev.patchbay.observe.Observer;
import dev.patchbay.observe.ParameterFilter;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.Timer;
import dev.patchbay.socket.Limits;
import java.util.Optional;
import java.util.concurrent.Executor;

/** What all sessions of a server share, as its builder is told. */
final class Shared {

    Limits limits = Limits.defaults();
    Observer observer = Observer.NONE;
    ParameterFilter filter = ParameterFilter.DEFAULT;
    PubSub pubSub = PubSub.local();
    Optional<Executor> workers = Optional.empty();

    /**
     * What is made of it for one handler.
     *
     * @param settings of its sessions
     * @param told the observer in them, which hears of the end, too
     */
    record Parts(SessionSettings settings, Told told) {}

    Parts parts() {
        Executor on = workers.orElseGet(Workers::create);
        Complaints complaints = new Complaints();
        Told told = Told.of(observer, on, complaints);
        return new Parts(
                new SessionSettings(limits, on, told.observer(), pubSub, Timer.SYSTEM, filter, complaints), told);
    }
}
