// [UnexpectedAnswer] 'RoomChannel.typing' answers with 'Receipt', and nobody waits for an answer to 'RoomCalls.typing', which returns void. Return void, too.
// = A handler answers where the contract says that nobody waits.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import java.util.concurrent.*;

@Pushes("room:{room}")
interface RoomCalls {
    @Event("typing")
    void typing();
}

@Channel(value = "room:{room}", pushes = RoomCalls.class)
final class RoomChannel {
    @OnMessage("typing")
    Receipt typing() { // problem
        return new Receipt(1);
    }
}

@Socket(value = "/rooms", channels = RoomChannel.class)
final class RoomSocket {}

record Receipt(long id) {}
