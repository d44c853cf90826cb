package dev.patchbay.session;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.observe.Observer;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import java.util.concurrent.Executor;

/**
 * What the sessions of a server share.
 *
 * @param limits the bounds of each
 * @param workers where callbacks run that may block
 * @param observer is told what happens
 * @param pubSub the topics that connections may listen to; they leave them when they end
 * @param time what it is, and what is to happen later
 * @param filter keeps secrets out of the log
 * @param complaints keeps the log short, whatever clients do
 * @param streams bounds the handlers that read messages which are still arriving
 * @param presence who is present in the topics of channels
 */
public record SessionSettings(
        Limits limits,
        Executor workers,
        Observer observer,
        PubSub pubSub,
        Time time,
        ParameterFilter filter,
        Complaints complaints,
        StreamPlaces streams,
        Trackers presence) {

    /** Settings without presence. */
    public SessionSettings(
            Limits limits,
            Executor workers,
            Observer observer,
            PubSub pubSub,
            Time time,
            ParameterFilter filter,
            Complaints complaints,
            StreamPlaces streams) {
        this(limits, workers, observer, pubSub, time, filter, complaints, streams, Trackers.NONE);
    }

    /** Settings with as many streams as there are. */
    public SessionSettings(
            Limits limits,
            Executor workers,
            Observer observer,
            PubSub pubSub,
            Time time,
            ParameterFilter filter,
            Complaints complaints) {
        this(limits, workers, observer, pubSub, time, filter, complaints, StreamPlaces.unlimited());
    }

    /** Settings with the time of the JVM, and the filter that nobody changed. */
    public SessionSettings(Limits limits, Executor workers, Observer observer, PubSub pubSub) {
        this(limits, workers, observer, pubSub, Time.SYSTEM, ParameterFilter.DEFAULT, new Complaints());
    }

    /** The same with another observer. */
    public SessionSettings withObserver(Observer other) {
        return new SessionSettings(limits, workers, other, pubSub, time, filter, complaints, streams, presence);
    }

    /** The same with another filter. */
    public SessionSettings withFilter(ParameterFilter other) {
        return new SessionSettings(limits, workers, observer, pubSub, time, other, complaints, streams, presence);
    }

    /** The same with other limits. */
    public SessionSettings withLimits(Limits others) {
        return new SessionSettings(others, workers, observer, pubSub, time, filter, complaints, streams, presence);
    }

    /** The same with somebody to track presences. */
    public SessionSettings withPresence(Trackers trackers) {
        return new SessionSettings(limits, workers, observer, pubSub, time, filter, complaints, streams, trackers);
    }
}
