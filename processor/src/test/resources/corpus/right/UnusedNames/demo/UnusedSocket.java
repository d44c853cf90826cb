package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
public final class UnusedSocket {
    public record Said(int id) {}

    @OnMessage
    Said answer(Said said) {
        return said;
    }
}
