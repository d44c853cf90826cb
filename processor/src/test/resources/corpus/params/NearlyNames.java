package demo;

import dev.patchbay.OnClose;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Optional;

final class NearlyNames {
    @Socket("/a/{room}")
    static final class ASocket {
        @OnMessage
        void take(String text, @Param String rooom, @Param String page) {} // ! UnknownVariable, QueryNotOptional

        @OnOpen
        void open(@Param Optional<String> rom) {} // ! NearlyVariable

        @OnClose
        void closed(@Param Optional<String> room) {} // ! OptionalVariable
    }
}
