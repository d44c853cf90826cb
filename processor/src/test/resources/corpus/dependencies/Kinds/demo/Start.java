package demo;

import dev.patchbay.binding.Routes;
import java.util.Map;
import java.util.Optional;

final class Start {
    private Start() {}

    static Routes routes() {
        return new SocketRoutes(
                String.class,
                Kinds.Mode.FAST,
                new Kinds.Pair("1", "2"),
                Map.entry("a", 1),
                Map.of(),
                new String[] {"n"},
                Optional::empty,
                true,
                1,
                new int[2][2]);
    }
}
