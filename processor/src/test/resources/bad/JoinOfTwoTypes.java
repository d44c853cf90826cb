// [JoinOfTwoTypes] 'A' joins with 'Enter', as 'RoomCalls' says, and with 'Open', as 'DoorCalls' does - a join has one payload. Make them agree.
// = Two contracts of a client say that it joins with different payloads.
package bad;

import dev.patchbay.*;

@ChannelClient("room:{room}")
final class A {
    @OnJoin
    void joined(
            RoomCalls calls,
            DoorCalls others) {} // problem

    @OnLeave
    void left(KeyCalls same) {}
}

@Pushes(value = "room:{room}", join = Enter.class)
interface RoomCalls {
    @Event("shout")
    void shout();
}

@Pushes(value = "room:{room}", join = Open.class)
interface DoorCalls {
    @Event("knock")
    void knock();
}

@Pushes(value = "room:{room}", join = Enter.class)
interface KeyCalls {
    @Event("turn")
    void turn();
}

record Enter(String name) {}

record Open(boolean wide) {}
