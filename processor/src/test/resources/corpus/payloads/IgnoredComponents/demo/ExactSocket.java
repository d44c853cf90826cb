package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/b")
final class ExactSocket {
    @OnMessage
    IgnoredComponents.Exact exact(IgnoredComponents.Exact exact) {
        return exact;
    }
}
