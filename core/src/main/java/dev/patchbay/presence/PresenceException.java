package dev.patchbay.presence;

/** Why somebody cannot be tracked, or updated. Each kind is a class of its own. */
@SuppressWarnings("serial") // its classes are of this JVM
public abstract sealed class PresenceException extends RuntimeException {

    private PresenceException(String message) {
        super(message);
    }

    /** What went wrong, in one line. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** The owner tracks that key in that topic already. */
    public static final class AlreadyTracked extends PresenceException {

        /** A key of a topic. */
        public AlreadyTracked(String topic, String key) {
            super("'" + key + "' is tracked in " + topic + " already, by the same owner: call update");
        }
    }

    /** The owner does not track that key in that topic. */
    public static final class NotTracked extends PresenceException {

        /** A key of a topic. */
        public NotTracked(String topic, String key) {
            super("'" + key + "' is not tracked in " + topic + " by this owner: call track first");
        }
    }

    /** It would go beyond a bound of {@link PresenceOptions}. */
    public static final class Full extends PresenceException {

        /**
         * A bound that is reached.
         *
         * @param bound its name in {@link PresenceOptions}
         * @param limit what it is
         */
        public Full(String topic, String key, String bound, int limit) {
            super("'" + key + "' cannot be tracked in " + topic + ": " + bound + " is " + limit);
        }
    }
}
