package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class RawConversion {
    record Box<T>(T value) {
        @SuppressWarnings("rawtypes")
        public static Box valueOf(String text) {
            return new Box<>(text);
        }
    }

    @Socket("/a/{x}")
    static final class ASocket {
        @OnMessage
        String take(
                String text,
                @Param Box<String> x,
                @Param Optional<Box<String>> page,
                @Param("tag") List<Box<String>> tags) {
            return text + x.value() + page.isPresent() + tags.size();
        }
    }

    @Channel({"room:{x}", "hall:{x}:{y}"})
    static final class RoomChannel {
        @OnJoin
        Map<String, String> join(@Param Box<String> x, @Param Optional<Box<String>> y) {
            return Map.of("x", x.value());
        }
    }

    @Socket(value = "/b", channels = RoomChannel.class)
    static final class BSocket {}
}

// opens /a/1?tag=2&tag=3
// sends x
// hears x1false2
