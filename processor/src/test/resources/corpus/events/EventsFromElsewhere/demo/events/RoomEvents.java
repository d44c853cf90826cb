package demo.events;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

@Broadcasts("room:{room}")
public interface RoomEvents {
    record Said(String words) {}

    @Event("said")
    void said(Said said);
}
