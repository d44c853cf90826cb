package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import jakarta.inject.Inject;

final class InjectedWrong {
    static final class Rooms {}

    @Socket("/a")
    static final class ASocket {
        @Inject
        Rooms rooms; // ! InjectedField

        @OnMessage
        void take(String text) {}
    }

    @Socket("/b")
    static final class BSocket {
        @Inject
        private BSocket(Rooms rooms) {} // ! InjectedPrivate

        BSocket() {}

        @OnMessage
        void take(String text) {}
    }

    @Socket("/c")
    static final class CSocket {
        CSocket(Rooms rooms) {}

        CSocket(Rooms rooms, int more) {} // ! SeveralConstructors

        @OnMessage
        void take(String text) {}
    }

    @Socket("/d")
    static final class DSocket {
        @Inject
        void set(Rooms rooms) {} // ! InjectedField

        @OnMessage
        void take(String text) {}
    }
}
