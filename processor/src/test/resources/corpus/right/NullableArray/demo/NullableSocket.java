package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import org.jspecify.annotations.Nullable;

@Socket("/a")
public final class NullableSocket {
    @OnMessage("a")
    @Nullable Said take(@Nullable Said said) {
        return said;
    }
}
