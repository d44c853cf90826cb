package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Map;

@Socket("/a")
final class ASocket {
    sealed interface Command permits Say {}

    record Say(Map<String, Words> map, List<Words> more, Words words) implements Command {}

    @OnMessage
    Command take(Command command) {
        return command;
    }
}

// opens /a
// sends {"type":"Say","words":{"text":"x"},"more":[],"map":{}}
// hears {"type":"Say","map":{},"more":[],"words":{"text":"x"}}
