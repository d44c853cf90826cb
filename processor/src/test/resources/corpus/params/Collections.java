package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.net.URL;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

final class Collections {
    record Addresses(Set<URL> all) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage("a")
        void a(ArrayList<String> list) {} // ! NoCodec

        @OnMessage("b")
        void b(Map<String, List<List<String>>> lists) {}

        @OnMessage("c")
        void c(Stream<String> list) {} // ! NoCodec

        @OnMessage("d")
        void d(OptionalInt number) {} // ! NoCodec

        @OnMessage("e")
        void e(Iterator<String> list) {} // ! NoCodec

        @OnMessage("f")
        void f(Set<URL> addresses) {} // ! NoCodec

        @OnMessage("g")
        void g(Addresses addresses) {} // ! NoCodec

        @OnMessage("h")
        void h(Map<String, List<URL>> addresses) {}
    }
}
