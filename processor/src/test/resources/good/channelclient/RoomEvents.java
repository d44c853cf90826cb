package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

@Broadcasts("room:{room}:{floor}")
public interface RoomEvents extends Counting<Count> {

    @Event("heard")
    void heard(Heard heard);

    @Event("quiet")
    void quiet();

    @Event("picture")
    void picture(byte[] bytes);
}
