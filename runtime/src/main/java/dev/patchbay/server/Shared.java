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

    /** The observer is told as {@code told} says. */
    SessionSettings settings(Executor on, Told told, Complaints complaints) {
        return new SessionSettings(limits, on, told.observer(), pubSub, Timer.SYSTEM, filter, complaints);
    }
}
