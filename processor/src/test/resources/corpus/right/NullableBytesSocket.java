// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Socket("/a/{b}")
final class NullableBytesSocket {
    NullableBytesSocket(@Nullable Runnable runnable, java.util.function.Supplier<@Nullable String> supplier) {}

    @OnMessage
    byte @Nullable [] take(byte @Nullable [] bytes, @Param @Nullable String b, @Param Optional<@Nullable String> c) {
        return bytes;
    }

    @OnMessage
    @Nullable String text(@Nullable String text) {
        return text;
    }
}
