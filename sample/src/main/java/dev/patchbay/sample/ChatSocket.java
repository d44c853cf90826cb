package dev.patchbay.sample;

import dev.patchbay.OnConnect;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.sample.contract.RoomEvents.Guest;
import dev.patchbay.socket.Refused;
import java.util.Optional;

/** A guest, who may be in any number of rooms. */
@Socket(
        value = "/chat",
        channels = {RoomChannel.class, PrivateRoomChannel.class})
public final class ChatSocket {

    private static final int MAX_NAME_LENGTH = 20;

    @OnConnect
    Guest connect(@Param Optional<String> name) {
        String wanted = name.orElse("").strip();
        if (wanted.isEmpty() || wanted.length() > MAX_NAME_LENGTH) {
            throw new Refused(400, "Say who you are: ?name= with 1 to " + MAX_NAME_LENGTH + " characters");
        }
        return new Guest(wanted);
    }
}
