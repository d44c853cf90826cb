// not: ecj
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class SealedPayload {
    sealed interface Command permits Say, Shout, Deep {}

    record Say(String words) implements Command {}

    record Shout(String words) implements Command {}

    sealed interface Deep extends Command permits Whisper {}

    record Whisper(String words) implements Deep {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        Command take(Command command) {
            return command instanceof Say say ? new Shout(say.words()) : command;
        }
    }
}

// opens /a
// sends {"type":"Say","words":"x"}
// hears {"type":"Shout","words":"x"}
// sends {"type":"Whisper","words":"x"}
// hears {"type":"Whisper","words":"x"}
