package dev.patchbay.processor.model;

/** Where an outlet leads. */
public enum Way {
    /** To the connection. */
    SENDER("socket.Sender", "Connection and call send"),
    /** To everybody who listens to a topic. */
    BROADCASTER("pubsub.Broadcaster", "PubSub and call broadcast");

    private final String type;
    private final String untyped;

    Way(String type, String untyped) {
        this.type = type;
        this.untyped = untyped;
    }

    /** The name of its type, within the runtime. */
    public String type() {
        return type;
    }

    /** What to take for a payload that goes out as it is. */
    public String untyped(Home home) {
        return home == Home.CLIENT && this == SENDER ? "ClientConnection and call send" : untyped;
    }
}
