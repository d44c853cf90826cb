package demo;

import dev.patchbay.ChannelClient;
import dev.patchbay.OnJoin;
import dev.patchbay.OnLeave;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.message.Inbound;
import java.util.Map;

@ChannelClient("room:{room}:{floor}")
public final class RoomView extends View implements RoomEvents {

    private int joins;

    RoomView(Notes notes) {
        super(notes);
    }

    @OnJoin
    void joined(Welcome welcome, RoomCalls calls, @Param String room, @Param int floor) {
        joins++;
        note("joined " + room + " on " + (floor + 1) + ", " + welcome.greeting() + ", " + joins);
        calls.shout(new Shout(joins == 1 ? "hi" : "bye"));
    }

    @Override
    public void heard(Heard heard) {
        note("heard " + heard.text());
    }

    @Override
    public void counted(Count count) {
        note("counted " + count.all());
    }

    @Override
    public void picture(byte[] bytes) {
        note("picture " + bytes.length);
    }

    @OnMessage("note")
    void noted(Map<String, Integer> numbers, ClientChannel channel, RoomCalls calls) {
        note("noted " + numbers + " in " + channel.topic());
        calls.shout(new Shout("crash"));
    }

    @OnMessage
    void other(Inbound payload) {
        note("other " + payload.size());
    }

    @OnLeave
    void left(@Param String room) {
        note("left " + room);
    }
}
