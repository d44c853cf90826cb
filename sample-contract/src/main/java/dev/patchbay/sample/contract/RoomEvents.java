package dev.patchbay.sample.contract;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

/** What is heard in a room. */
@Broadcasts({"room:{room}", "private:{room}"})
public interface RoomEvents {

    /** Somebody came in; now there are so many. */
    @Event("entered")
    void entered(Passage passage);

    /** Somebody said something. */
    @Event("said")
    void said(Said said);

    /** Somebody is about to say something. */
    @Event("typing")
    void typing(Guest guest);

    /** Somebody went; now there are so many. */
    @Event("went")
    void went(Passage passage);

    /** Who is there. */
    record Guest(String name) {}

    /** Who went through the door, and how many are there now. */
    record Passage(String guest, int guests) {}

    /** Who said what. */
    record Said(String from, String text) {}
}
