package dev.patchbay.sample;

/** What guests are told: {@code {"type":"Said","from":"ada","text":"hello"}}. */
public sealed interface ChatEvent {

    /** Somebody came in; now there are so many. */
    record Entered(String guest, int guests) implements ChatEvent {}

    /** Somebody said something. */
    record Said(String from, String text) implements ChatEvent {}

    /** Somebody is about to say something. */
    record Typing(String guest) implements ChatEvent {}

    /** Somebody went; now there are so many. */
    record WentAway(String guest, int guests) implements ChatEvent {}

    /** What you sent was not understood. */
    record Rejected(String problem) implements ChatEvent {}
}
