package dev.patchbay.roster;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.message.Outbound;
import dev.patchbay.presence.PresenceChange;
import dev.patchbay.presence.PresenceFetch;
import dev.patchbay.presence.PresenceOptions;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the program adds to presences and hears of them; where it fails, presence goes on. */
final class Hooks {

    private static final Logger LOG = LoggerFactory.getLogger("dev.patchbay.presence");

    private final PresenceOptions options;
    private final Complaints complaints;

    Hooks(PresenceOptions options, Complaints complaints) {
        this.options = options;
        this.complaints = complaints;
    }

    /** Whether nothing is added to presences, so that what is written of them stays true until they change. */
    boolean addNothing() {
        return options.fetch() == PresenceFetch.NOTHING;
    }

    /** What is written with what the program adds; without that, where it fails. */
    Outbound.Text written(
            String topic, Set<String> keys, Function<Map<String, ? extends Map<String, ?>>, Outbound.Text> writing) {
        if (addNothing() || keys.isEmpty()) {
            return writing.apply(Map.of());
        }
        try {
            return writing.apply(Objects.requireNonNull(
                    options.fetch().fetch(topic, Set.copyOf(keys)), "PresenceFetch.fetch returned null"));
        } catch (Throwable failure) {
            complain("What is to be added to presences cannot be fetched; clients hear of them without it", failure);
            return writing.apply(Map.of());
        }
    }

    void changed(PresenceChange change) {
        try {
            options.listener().changed(change);
        } catch (Throwable failure) {
            complain("A listener of presence failed; it missed a change", failure);
        }
    }

    /** Something failed that is no fault of the program's. */
    void failed(Throwable failure) {
        complain("Presence failed; clients missed a change", failure);
    }

    private void complain(String what, Throwable failure) {
        complaints.tell(
                what + failure.getClass().getName(), more -> LOG.error("{}{}", what, more, LoggedFailure.of(failure)));
    }
}
