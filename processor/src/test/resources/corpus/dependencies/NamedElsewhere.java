package demo;

import dev.patchbay.Named;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class NamedElsewhere {
    @Socket("/a/{b}")
    static final class ASocket {
        @OnMessage
        void take(String text, @Named("b") String b) {} // ! SecondPayload
    }
}
