package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

@Socket("/a")
public final class DeprecatedPayloadSocket {
    @OnMessage
    New take(New taken) {
        return taken;
    }

    record New(int former, Level level, Kind kind) {}

    enum Level {
        @Deprecated
        LOW,
        HIGH
    }

    sealed interface Kind permits First, Second {}

    record First(List<Kind> more) implements Kind {}

    record Second() implements Kind {}
}
