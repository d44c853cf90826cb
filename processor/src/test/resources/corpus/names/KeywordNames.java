// also: module
package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class KeywordNames {
    @Socket("/a/{class}/{int}/{null}/{_}")
    static final class ASocket {
        @OnMessage("for")
        String loop(@Param("class") String a, @Param("int") int b, @Param("null") String c, @Param("_") String d) {
            return a + b + c + d;
        }

        @OnMessage("while")
        String more(@Param("new") Optional<String> e, @Param("this") List<String> f) {
            return e.orElse("") + f;
        }
    }

    @Channel("a:{class}:{super}")
    static final class AChannel {
        @OnJoin
        Map<String, String> join(@Param("class") String a, @Param("super") String b) {
            return Map.of("a", a + b);
        }

        @OnMessage("switch")
        void some(Map<String, Object> payload) {}

        @OnMessage("goto")
        void other(Map<String, Object> payload) {}
    }

    @Socket(value = "/b", channels = AChannel.class)
    static final class BSocket {}
}

// opens /a/x/2/y/z?new=1&this=2
// sends {"type":"for"}
// hears x2yz
// sends {"type":"while"}
// hears 1[2]
// b: dials /b
// b: pushes a:x:y phx_join {}
// b: replies ok {"a":"xy"}
