package dev.patchbay.rate;

/** What a message is for, which says what it costs a {@link ClientRateLimit}, and which messages go before which. */
public enum MessageKind {
    /** A log-in, or a token that is renewed: costs 10, and goes before all others. */
    AUTH(10, 200),
    /** The wish for a feed, or its end: costs 5, and goes before queries. */
    SUBSCRIPTION(5, 100),
    /** A request that is answered: costs 1. */
    QUERY(1, 0),
    /** Everything else: costs 1. */
    OTHER(1, 0);

    private final int cost;
    private final int priority;

    MessageKind(int cost, int priority) {
        this.cost = cost;
        this.priority = priority;
    }

    /** Tokens, unless the limit says something else. */
    public int cost() {
        return cost;
    }

    /** Where it stands among messages that wait, unless said: higher goes first. */
    public int priority() {
        return priority;
    }
}
