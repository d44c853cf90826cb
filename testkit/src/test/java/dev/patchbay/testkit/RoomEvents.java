package dev.patchbay.testkit;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

/** What happens in a room. */
@Broadcasts("room:*")
public interface RoomEvents {

    @Event("said")
    void said(Said said);

    @Event("whispered")
    void whispered(Said said);

    @Event("silence")
    void silence();

    /** Somebody said something. */
    record Said(String user, String text) {}
}
