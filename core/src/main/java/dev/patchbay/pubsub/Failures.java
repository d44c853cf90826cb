package dev.patchbay.pubsub;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What others throw who are told something: a line once a minute for each class of them, and nothing else. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(PubSub.class);

    private final Complaints complaints = new Complaints();

    /** Tells somebody, whatever it throws. */
    void guard(String what, Object who, Runnable telling) {
        try {
            telling.run();
        } catch (Throwable failure) {
            complain(what, who, failure);
        }
    }

    void complain(String what, Object who, Throwable failure) {
        String name = who.getClass().getName();
        complaints.tell(
                what + " " + name,
                more -> LOG.error(
                        "The {} {} failed; what it was told is lost to it{}",
                        what,
                        name,
                        more,
                        LoggedFailure.of(failure)));
    }
}
