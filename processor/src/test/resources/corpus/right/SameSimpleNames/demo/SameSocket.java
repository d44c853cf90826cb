package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
public final class SameSocket {
    public record Said(int id) {}

    @OnMessage("one")
    demo.one.Said one(demo.one.Said said) {
        return said;
    }

    @OnMessage("own")
    Said own(Said said) {
        return said;
    }

    @OnMessage("other")
    Other.Said other(Other.Said said) {
        return said;
    }

    SameSocket(demo.one.Clock clock, demo.two.Clock other) {}
}
