package dev.patchbay.reception;

/** What brings the connections of a place. */
public enum Transport {

    /** A WebSocket (RFC 6455). */
    WEBSOCKET,

    /** Requests that wait for messages, and others that publish them. */
    LONG_POLL
}
