package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;

final class OddPaths {
    @Socket("/größe/a:b/c,d/~e/@f/g=h/(i)/j+k/l.m/{n}")
    static final class ASocket {
        @OnMessage
        String take(String text, @Param String n) {
            return n;
        }
    }
}

// opens /gr%C3%B6%C3%9Fe/a:b/c,d/~e/@f/g=h/(i)/j+k/l.m/%E2%82%AC
// sends x
// hears €
