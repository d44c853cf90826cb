package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class SocketAnswers {
    enum Mood {
        GOOD,
        BAD
    }

    record Said(String words) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage("int")
        int anInt() {
            return 1;
        }

        @OnMessage("long")
        long aLong() {
            return Long.MAX_VALUE;
        }

        @OnMessage("double")
        double aDouble() {
            return 0.5;
        }

        @OnMessage("boolean")
        boolean aBoolean() {
            return true;
        }

        @OnMessage("boxed")
        Integer boxed() {
            return 7;
        }

        @OnMessage("enum")
        Mood mood() {
            return Mood.GOOD;
        }

        @OnMessage("list")
        List<Said> list() {
            return List.of(new Said("a"));
        }

        @OnMessage("set")
        Set<Integer> set() {
            return Set.of(1);
        }

        @OnMessage("map")
        Map<String, Said> map() {
            return Map.of("k", new Said("v"));
        }

        @OnMessage("optional")
        Optional<String> optional() {
            return Optional.of("text");
        }

        @OnMessage("nothing")
        Optional<Said> nothing() {
            return Optional.empty();
        }

        @OnMessage("bytes")
        byte[] bytes() {
            return new byte[] {1, 2};
        }

        @OnMessage("buffer")
        ByteBuffer buffer() {
            return ByteBuffer.wrap(new byte[] {3});
        }

        @OnMessage("text")
        String text() {
            return "{}";
        }
    }
}

// opens /a
// sends {"type":"int"}
// hears 1
// sends {"type":"long"}
// hears 9223372036854775807
// sends {"type":"double"}
// hears 0.5
// sends {"type":"boolean"}
// hears true
// sends {"type":"boxed"}
// hears 7
// sends {"type":"enum"}
// hears "GOOD"
// sends {"type":"list"}
// hears [{"words":"a"}]
// sends {"type":"set"}
// hears [1]
// sends {"type":"map"}
// hears {"k":{"words":"v"}}
// sends {"type":"optional"}
// hears text
// sends {"type":"nothing"}
// sends {"type":"bytes"}
// hears bytes 0102
// sends {"type":"buffer"}
// hears bytes 03
// sends {"type":"text"}
// hears {}
