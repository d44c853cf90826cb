package dev.patchbay.testkit;

/** What guests are told. */
sealed interface ChatEvent {

    record Entered(String guest, int guests) implements ChatEvent {}

    record Said(String guest, String text) implements ChatEvent {}
}
