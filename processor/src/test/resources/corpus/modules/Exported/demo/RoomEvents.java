package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

@Broadcasts("room")
interface RoomEvents {
    @Event("said")
    void said(Said said);
}
