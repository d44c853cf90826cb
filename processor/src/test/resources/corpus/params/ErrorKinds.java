package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.Refused;
import java.io.IOException;

final class ErrorKinds {
    @Socket("/a")
    static final class ASocket {
        @OnMessage
        void take(String text) {}

        @OnError
        void none() {} // ! NotOneThrowable

        @OnError
        void two(IOException one, IllegalStateException two) {} // ! NotOneThrowable

        @OnError
        void refused(Refused refused) {}

        @OnError
        void first(Exception e) {}

        @OnError
        void second(Exception e) {} // ! DuplicateError
    }
}
