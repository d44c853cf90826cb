// [UnheardBroadcast] Nobody handles the events of 'DoorEvents', which go to 'room:*' - 'A' joins that, and implements another interface, or none. Implement it there, or in another @ChannelClient.
// = A client joins a topic, and nobody handles the events of an interface that go there.
package bad;

import dev.patchbay.*;

@ChannelClient("room:{room}")
final class A implements RoomEvents { // problem
    @Override
    public void said() {}
}

/** Takes every event. */
@ChannelClient("hall:{hall}")
final class B {
    @OnMessage
    void hear() {}
}

@ChannelClient("yard")
final class C implements YardEvents {
    @Override
    public void rained() {}
}

@ChannelClient("yard")
final class D {
    @OnMessage("snowed")
    void snowed() {}
}

@Broadcasts("room:{room}")
interface RoomEvents {
    @Event("said")
    void said();
}

@Broadcasts({"attic", "room:*"})
interface DoorEvents {
    @Event("opened")
    void opened();
}

@Broadcasts("hall:*")
interface HallEvents {
    @Event("swept")
    void swept();
}

@Broadcasts("yard")
interface YardEvents {
    @Event("rained")
    void rained();
}

@Broadcasts("garden")
interface GardenEvents {
    @Event("watered")
    void watered();
}
