package dev.patchbay.subscribe;

/** A service has answered, and not confirmed a topic. */
public final class SubscriptionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String topic;

    /** The topic that its answer does not name. */
    public SubscriptionRefusedException(String topic) {
        super("The service does not confirm the topic " + topic);
        this.topic = topic;
    }

    /** The topic. */
    public String topic() {
        return topic;
    }
}
