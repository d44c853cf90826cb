package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.LateReply;
import java.util.List;
import java.util.Map;

final class Late {
    record Said(String words) {}

    record Page<T>(T one) {}

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("a")
        void a(LateReply<Said> reply) {}

        @OnMessage("b")
        void b(LateReply<List<Said>> reply) {}

        @OnMessage("c")
        void c(LateReply<Void> reply) {}

        @OnMessage("d")
        void d(LateReply<byte[]> reply) {}

        @OnMessage("e")
        void e(LateReply<Page<Said>> reply) {}

        @OnMessage("f")
        void f(LateReply<String> reply) {}

        @OnMessage("g")
        void g(LateReply<Map<String, Integer>> reply) {}
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}
