package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

final class Kinds {
    record Pair(String one, String two) {}

    enum Mode {
        FAST
    }

    @Socket("/a")
    static final class ASocket {
        private final String all;

        ASocket(
                int port,
                String[] names,
                Map<String, List<? extends Number>> numbers,
                Class<?> type,
                Supplier<Optional<Pair>> supplier,
                Map.Entry<String, Integer> entry,
                @Nullable Pair pair,
                Mode mode,
                int[][] grid,
                boolean on) {
            all = port + names[0] + numbers + type.getSimpleName() + supplier.get() + entry + pair + mode + grid.length + on;
        }

        @OnMessage
        String take(String text) {
            return all;
        }
    }
}

// opens /a
// sends x
// hears 1n{}StringOptional.emptya=1Pair[one=1, two=2]FAST2true
