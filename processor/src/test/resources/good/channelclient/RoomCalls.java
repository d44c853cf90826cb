package demo;

import dev.patchbay.Event;
import dev.patchbay.Pushes;

@Pushes(value = "room:{room}:{floor}", join = Enter.class, welcome = Welcome.class)
public interface RoomCalls {

    @Event("shout")
    void shout(Shout shout);
}
