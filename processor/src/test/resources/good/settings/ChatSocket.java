package demo;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket(
        value = "/ws/chat",
        subprotocols = {"chat.v2", "chat.v1"},
        typeProperty = "kind",
        messageSize = 1024,
        backlog = 65536,
        idleTimeout = "90s")
final class ChatSocket {

    sealed interface Event permits Entered, Left {}

    record Entered(String name, String type) implements Event {}

    record Left(String name) implements Event {}

    @OnMessage("enter")
    Event enter(Entered entered) {
        return entered;
    }

    @OnMessage("leave")
    @NonBlocking
    Event leave(Left left) {
        return left;
    }
}
