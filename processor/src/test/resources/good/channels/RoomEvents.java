package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

@Broadcasts({"room:{room}", "static:{room}"})
public interface RoomEvents {

    record Said(String name, String body) {}

    @Event("new_msg")
    void newMessage(Said said);

    @Event("picture")
    void picture(byte[] bytes);

    @Event("cleared")
    void cleared();

    @Event("typing")
    void typing(Said said);
}
