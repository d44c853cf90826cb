package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Set;

final class Unchecked {
    record Page<T, U>(List<U> many, T one, Set<T> some) {}

    record Said(String words) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        Page<Said, Integer> take(Page<Said, Integer> page) {
            return page;
        }
    }
}

// opens /a
// sends {"one":{"words":"x"},"many":[1],"some":[]}
// hears {"many":[1],"one":{"words":"x"},"some":[]}
