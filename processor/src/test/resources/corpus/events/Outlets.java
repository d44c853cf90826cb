package demo;

import dev.patchbay.OnClose;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.OnPing;
import dev.patchbay.OnPong;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.socket.Sender;
import java.util.List;
import java.util.Optional;

final class Outlets {
    record Said(String words) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        void a(String text, Sender<Thread> sender) {} // ! NoCodec

        @OnOpen
        void b(Broadcaster<String> broadcaster) {} // ! RawSender

        @OnClose
        void c(Sender<? extends Said> sender) {} // ! WildcardType

        @OnPing
        void d(@SuppressWarnings("rawtypes") Sender sender) {} // ! RawType

        @OnPong
        void e(Broadcaster<List<Thread>> broadcaster) {} // ! NoCodec

        @OnError
        void f(Exception e, Sender<Optional<Said>> sender) {} // ! NoCodec
    }
}
