package dev.patchbay.processor.model;

/** The kinds of classes whose methods Patchbay calls. */
public enum Home {
    SOCKET("Socket", "connection"),
    CHANNEL("Channel", "channel");

    private final String annotation;
    private final String owner;

    Home(String annotation, String owner) {
        this.annotation = annotation;
        this.owner = owner;
    }

    /** The simple name of the annotation on them. */
    public String annotation() {
        return annotation;
    }

    /** What gets an object of the class, for messages. */
    public String owner() {
        return owner;
    }
}
