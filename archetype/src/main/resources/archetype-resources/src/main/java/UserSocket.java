package ${package};

import dev.patchbay.OnConnect;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.socket.Refused;
import java.util.Optional;

/** Who may come in: {@code ws://localhost:8080/socket/websocket?vsn=2.0.0&name=ada}. */
@Socket(value = "/socket", channels = ${channel}Channel.class)
public final class UserSocket {

    @OnConnect
    User connect(@Param Optional<String> name) {
        return new User(name.orElseThrow(() -> new Refused("Say who you are: ?name=")));
    }
}
