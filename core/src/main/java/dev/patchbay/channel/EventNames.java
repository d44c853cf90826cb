package dev.patchbay.channel;

/** What an event of the program's may be called. */
final class EventNames {

    private static final String RESERVED = "phx_";

    private EventNames() {}

    /**
     * Checks a name.
     *
     * @throws IllegalArgumentException where it is one of the protocol's, or empty
     */
    static void check(String event) {
        if (event.startsWith(RESERVED) || event.isEmpty()) {
            throw new IllegalArgumentException("An event needs a name that does not start with phx_, which the protocol"
                    + " keeps for itself, got '" + event + "'");
        }
    }
}
