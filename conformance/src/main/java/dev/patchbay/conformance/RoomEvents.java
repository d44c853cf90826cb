package dev.patchbay.conformance;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;
import dev.patchbay.message.JsonValue;
import java.nio.ByteBuffer;

/** The events of a room whose names are known. */
@Broadcasts({"room:*", "realtime:*"})
public interface RoomEvents {

    @Event("user_entered")
    void userEntered(Entered entered);

    @Event("joined")
    void joined(Joined joined);

    @Event("p")
    void counted(Counted counted);

    @Event("timed_out")
    void timedOut();

    @Event("b")
    void bytes(ByteBuffer bytes);

    @Event("shout")
    void shout(JsonValue shout);

    @Event("secret")
    void secret(JsonValue secret);

    @Event("bye")
    void bye(Bye bye);

    record Entered(int a) {}

    record Joined(int b) {}

    record Counted(int n) {}

    record Bye(String reason) {}
}
