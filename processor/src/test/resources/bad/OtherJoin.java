// [OtherJoin] 'RoomChannel' is joined with 'Welcome', and 'RoomCalls' says that it is 'Enter'. Write the same on both sides.
// [OtherJoin] 'RoomChannel' answers a join with 'Enter', and 'RoomCalls' says that it is 'Welcome'. Write the same on both sides.
// [OtherJoin] 'BinaryRoom' is joined with 'byte[]', and 'RoomCalls' says that it is 'Enter'. Write the same on both sides.
// [OtherJoin] 'RoomView' is let in with 'Enter', and 'RoomCalls' says that it is 'Welcome'. Write the same on both sides.
// = A channel is joined in another way than its contract says.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import java.util.concurrent.*;

@Pushes(value = "room:{room}", join = Enter.class, welcome = Welcome.class)
interface RoomCalls {}

record Enter(String name) {}

record Welcome(String text) {}

@Channel(value = "room:{room}", pushes = RoomCalls.class)
final class RoomChannel {
    @OnJoin
    Enter join( // problem
            @Payload Welcome welcome) { // problem
        return new Enter(welcome.text());
    }
}

@Socket(value = "/rooms", channels = RoomChannel.class)
final class RoomSocket {}

@Socket(value = "/bytes", channels = BinaryRoom.class)
final class BinarySocket {}

@Channel(value = "room:{room}", pushes = RoomCalls.class)
final class BinaryRoom {
    @OnJoin
    Welcome join(byte[] enter) { // problem
        return new Welcome("hi");
    }
}

@ChannelClient("room:{room}")
final class RoomView {
    @OnJoin
    void joined(Enter enter, RoomCalls room) {} // problem
}
