package demo.one;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

@Broadcasts("room:*")
public interface RoomEvents {
    record Said(String words) {}

    @Event("said")
    void said(Said said);
}
