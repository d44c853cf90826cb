package demo.made;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

@Broadcasts(RoomEvents.TOPIC)
public interface RoomEvents {
    String TOPIC = "room:*";
    String SAID = "said";

    record Said(String words) {}

    @Event(SAID)
    void said(Said said);
}
