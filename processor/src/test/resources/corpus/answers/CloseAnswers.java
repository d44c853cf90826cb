package demo;

import dev.patchbay.OnClose;
import dev.patchbay.OnMessage;
import dev.patchbay.OnPing;
import dev.patchbay.Socket;

final class CloseAnswers {
    @Socket("/a")
    static final class ASocket {
        @OnMessage
        void take(String text) {}

        @OnClose
        String closed() { // ! AnswerOutOfPlace
            return "bye";
        }

        @OnPing
        String ping(byte[] payload) { // ! AnswerOutOfPlace
            return "pong";
        }
    }
}
