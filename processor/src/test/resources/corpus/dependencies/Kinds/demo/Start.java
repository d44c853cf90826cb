package demo;

import dev.patchbay.socket.Routes;
import java.util.Map;
import java.util.Optional;

final class Start {
    private Start() {}

    static Routes routes() {
        return new SocketRoutes(
                1,
                new String[] {"n"},
                Map.of(),
                String.class,
                Optional::empty,
                Map.entry("a", 1),
                null,
                Kinds.Mode.FAST,
                new int[2][2],
                true);
    }
}
