package demo.web;

import demo.api.Rooms;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

@Socket("/a/{b}")
final class ASocket {
    @Inject
    ASocket(Rooms rooms) {}

    @OnMessage
    String take(String text, @Param int b, @Param Optional<UUID> id) {
        return text + b + id;
    }
}

// opens /a/1
// sends x
// hears x1Optional.empty
// refused 400 /a/1?id=1
