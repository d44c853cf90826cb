package dev.patchbay.presence;

/**
 * Hears of who comes and who goes on this node: the program's own end of presence.
 *
 * <pre>{@code
 * PresenceOptions.defaults().withListener(change -> System.out.println("gone: " + change.leaves().keySet()));
 * }</pre>
 */
@FunctionalInterface
public interface PresenceListener {

    /** Hears nothing. */
    PresenceListener NOBODY = change -> {};

    /**
     * Something has changed in a topic, and its clients have been told. Called on a worker, once for each diff, and may block: it
     * delays what this topic's clients hear next, and nothing else. Changes of one topic come in order, one at a time. What it throws
     * is logged.
     */
    void changed(PresenceChange change) throws Exception;
}
