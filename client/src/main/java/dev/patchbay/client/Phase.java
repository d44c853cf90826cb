package dev.patchbay.client;

/** What may take too long. */
public enum Phase {
    QUEUE("wait for a connection"),
    LOOKUP("looking up of the name"),
    CONNECT("connecting"),
    PROXY("answer of the proxy"),
    HANDSHAKE("handshake"),
    LOGIN("answer to the login"),
    REQUEST("answer to a request");

    private final String text;

    Phase(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
