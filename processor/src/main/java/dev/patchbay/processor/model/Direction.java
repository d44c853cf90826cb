package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;

/** Who sends the events of an interface, and to whom. */
public enum Direction {
    /** From the server to everybody in a topic; nobody answers. */
    BROADCASTS("Broadcasts", "Sender", "returns void and takes its payload"),
    /** From a client to its channel. */
    PUSHES("Pushes", "Pusher", "takes its payload"),
    /** From a channel to its client. */
    QUESTIONS("Questions", "Asker", "takes its payload");

    private final String annotation;
    private final String suffix;
    private final String form;

    Direction(String annotation, String suffix, String form) {
        this.annotation = annotation;
        this.suffix = suffix;
        this.form = form;
    }

    /** The simple name of the annotation on it. */
    public String annotation() {
        return annotation;
    }

    /** What a method of it does, for messages. */
    public String form() {
        return form;
    }

    /** What is generated for an interface: {@code RoomEvents_Sender}, {@code RoomCalls_Pusher}, {@code RoomQuestions_Asker}. */
    public ClassName generated(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "_" + suffix);
    }
}
