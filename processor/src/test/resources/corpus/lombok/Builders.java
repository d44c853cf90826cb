package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Builders {
    @lombok.Value
    @lombok.Builder
    static class Built {
        int number;
    }

    @lombok.Value
    @lombok.AllArgsConstructor(staticName = "of")
    static class Hidden {
        int number;
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage("built")
        void built(Built built) {} // ! NoCodec

        @OnMessage("hidden")
        void hidden(Hidden hidden) {} // ! NoCodec
    }
}
