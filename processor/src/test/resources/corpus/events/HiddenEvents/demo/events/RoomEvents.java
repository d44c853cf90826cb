package demo.events;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

@Broadcasts("room:{room}")
interface RoomEvents {
    @Event("rung")
    void rung();
}
