package demo.api;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

@Broadcasts("room:*")
public interface RoomEvents {
    @Event("said")
    void said(String text); // ! PayloadNotAnObject
}
