package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class Wildcards {
    record Said(String words) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage("a")
        void a(List<? extends Said> said) {} // ! WildcardType

        @OnMessage("b")
        void b(Map<String, ?> said) {} // ! WildcardType

        @OnMessage("c")
        void c(Map<Integer, Said> said) {}

        @OnMessage("d")
        @SuppressWarnings("rawtypes")
        void d(List said) {} // ! RawType

        @OnMessage("e")
        void e(Optional<Said> said) {} // ! NoCodec

        @OnMessage("f")
        void f(Map<String, Said[]> said) {}

        @OnMessage("g")
        void g(Runnable said) {} // ! NoCodec

        @OnMessage("h")
        void h(Class<Said> said) {} // ! NoCodec
    }
}
