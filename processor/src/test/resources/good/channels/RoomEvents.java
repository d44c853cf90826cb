package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;

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

    @Event("any")
    void any(JsonValue any);

    @Event("maybe")
    void maybe(Outbound any);
}
