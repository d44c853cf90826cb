// [OtherPayload] 'RoomChannel.shout' takes 'Whisper', and 'RoomCalls.shout', for which it stands, carries 'Shout'. Take the same.
// [OtherPayload] 'HallChannel.shout' takes 'Shout', and 'HallCalls.shout', for which it stands, carries 'Shout'. Take the same.
// = A handler takes something else than the contract says.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.codec.*;
import dev.patchbay.message.*;
import java.util.concurrent.*;

@Pushes("room:{room}")
interface RoomCalls {
    @Event("shout")
    CompletionStage<Receipt> shout(Shout shout);
}

@Channel(value = "room:{room}", pushes = RoomCalls.class)
final class RoomChannel {
    @OnMessage("shout")
    Receipt shout(@Payload Whisper whisper) { // problem
        return new Receipt(1);
    }
}

@Pushes("hall:{hall}")
interface HallCalls {
    @Event("shout")
    void shout(@Codec(Shouts.class) Shout shout);
}

final class Shouts implements BinaryCodec<Shout> {
    @Override
    public Shout decode(Inbound.Binary message) {
        return new Shout("");
    }

    @Override
    public Outbound.Binary encode(Shout shout) {
        return Outbound.binary(new byte[1]);
    }
}

@Channel(value = "hall:{hall}", pushes = HallCalls.class)
final class HallChannel {
    @OnMessage("shout")
    void shout(@Payload Shout shout) {} // problem
}

record Whisper(String text) {}

@Socket(value = "/rooms", channels = {RoomChannel.class, HallChannel.class})
final class RoomSocket {}

record Shout(String text) {}

record Receipt(long id) {}
