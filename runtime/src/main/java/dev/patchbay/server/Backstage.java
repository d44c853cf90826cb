package dev.patchbay.server;

import dev.patchbay.observe.Complaints;
import dev.patchbay.observe.Observer;
import dev.patchbay.observe.ParameterFilter;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.StreamPlaces;
import dev.patchbay.session.Timer;
import dev.patchbay.socket.Limits;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.eclipse.jetty.util.VirtualThreads;

/** Where the callbacks of a server run, as its builder is told. */
final class Backstage {

    /** Half of the threads of the pool, where there is a pool. */
    static final int STREAMS = 100;

    Optional<Executor> workers = Optional.empty();
    private OptionalInt streams = OptionalInt.empty();

    /** Bounds the handlers that read messages which are still arriving. */
    void maxStreams(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("There must be room for 1 stream or more, got " + number);
        }
        streams = OptionalInt.of(number);
    }

    /** What the sessions share. */
    SessionSettings settings(Limits limits, Observer observer, PubSub pubSub, ParameterFilter filter) {
        return new SessionSettings(
                limits,
                workers.orElseGet(Workers::create),
                GuardedObserver.of(observer),
                pubSub,
                Timer.SYSTEM,
                filter,
                new Complaints(),
                places());
    }

    private StreamPlaces places() {
        if (streams.isPresent()) {
            return StreamPlaces.of(streams.getAsInt());
        }
        boolean isForAll = workers.isEmpty() && VirtualThreads.areSupported();
        return isForAll ? StreamPlaces.unlimited() : StreamPlaces.of(STREAMS);
    }
}
