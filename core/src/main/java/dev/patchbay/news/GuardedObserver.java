package dev.patchbay.news;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.observe.ForwardingObserver;
import dev.patchbay.observe.Observer;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's observer, told in its turn, and whose failures end in the log: what it watches goes on. */
final class GuardedObserver implements ForwardingObserver {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedObserver.class);

    private final Observer observer;
    private final Executor turns;
    private final Complaints complaints;

    /**
     * An observer behind its guard.
     *
     * @param turns where it is told
     * @param complaints of what it throws
     */
    GuardedObserver(Observer observer, Executor turns, Complaints complaints) {
        this.observer = observer;
        this.turns = turns;
        this.complaints = complaints;
    }

    @Override
    public boolean isNonBlocking() {
        return true; // for whoever tells it
    }

    @Override
    public void tell(Consumer<? super Observer> event) {
        turns.execute(() -> tellNow(event));
    }

    /** Tells without waiting for a turn. */
    void tellNow(Consumer<? super Observer> event) {
        try {
            event.accept(observer);
        } catch (Throwable failure) { // an Error, too, is this observer's alone
            complaints.tell(
                    "an observer that fails with " + failure.getClass().getName(),
                    more -> LOG.warn("An observer failed{}", more, LoggedFailure.of(failure)));
        }
    }
}
