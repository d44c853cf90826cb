package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.Outcome;

final class OutcomeOutOfPlace {
    record Said(String words) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        Outcome<Said, Said> take(String text) { // ! UnsupportedAnswer
            return Outcome.ok(new Said(text));
        }
    }
}
