package demo;

import dev.patchbay.Named;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class EmptyName {
    @Socket("/a")
    static final class ASocket {
        ASocket(@Named("") String one, String two) {} // ! SameDependency

        @OnMessage
        void take(String text) {}
    }
}
