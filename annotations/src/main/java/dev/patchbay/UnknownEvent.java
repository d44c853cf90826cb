package dev.patchbay;

/** What a channel does with a message whose event it has no {@link OnMessage} for. */
public enum UnknownEvent {

    /** The channel crashes, as Phoenix's does: {@code phx_error}, and the client joins again. */
    CRASH,

    /** The client gets an error reply, {@code {"reason":"unknown event"}}. */
    REPLY
}
