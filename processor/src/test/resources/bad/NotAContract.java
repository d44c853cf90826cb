// [NotAContract] 'RoomChannel' names 'RoomCalls', which is no interface with @Pushes - nothing in it could be compared. Put it on it, or name another.
// = A channel keeps to an interface without `@Pushes`.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import java.util.concurrent.*;

interface RoomCalls {}

@Channel(value = "room:{room}", pushes = RoomCalls.class) // problem
final class RoomChannel {}

@Socket(value = "/rooms", channels = RoomChannel.class)
final class RoomSocket {}
