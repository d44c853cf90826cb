package dev.patchbay.server;

import dev.patchbay.endpoint.OneTopics;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.news.Told;
import dev.patchbay.observe.Observer;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.roster.Roster;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.StreamPlaces;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import dev.patchbay.transport.Workers;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.eclipse.jetty.util.VirtualThreads;

/** What all sessions of a server share, as its builder is told. */
final class Shared {

    /** Half of the threads of the pool, where there is a pool. */
    static final int STREAMS = 100;

    final OneTopics topics;
    Time time = Time.SYSTEM;
    Limits limits = Limits.defaults();
    Observer observer = Observer.NONE;
    ParameterFilter filter = ParameterFilter.DEFAULT;
    PresenceOptions presence = PresenceOptions.defaults();
    Optional<Executor> workers = Optional.empty();
    private OptionalInt streams = OptionalInt.empty();

    /** What is shared where the program says nothing else, with the topics of its tables. */
    Shared(OneTopics topics) {
        this.topics = topics;
    }

    /** Bounds the handlers that read messages which are still arriving. */
    void maxStreams(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("There must be room for 1 stream or more, got " + number);
        }
        streams = OptionalInt.of(number);
    }

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
        Told told = Told.of(observer, on, complaints, time);
        SessionSettings settings =
                new SessionSettings(limits, on, told.observer(), topics.get(), time, filter, complaints, places());
        return new Parts(settings.withPresence(new Roster(settings, presence)), told);
    }

    private StreamPlaces places() {
        if (streams.isPresent()) {
            return StreamPlaces.of(streams.getAsInt());
        }
        boolean isForAll = workers.isEmpty() && VirtualThreads.areSupported();
        return isForAll ? StreamPlaces.unlimited() : StreamPlaces.of(STREAMS);
    }
}
