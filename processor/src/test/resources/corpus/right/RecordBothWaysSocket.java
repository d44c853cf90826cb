package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
public final class RecordBothWaysSocket {
    public record Said(String words) {}

    @OnMessage
    Said take(Said said) {
        return said;
    }
}
