package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class YieldSocket {
    record Said(String words) {}

    @OnMessage("yield")
    Said yield(Said said) {
        return said;
    }

    @OnMessage("record")
    Said record(Said said) {
        return said;
    }

    @OnMessage("var")
    Said var(Said said) {
        return said;
    }

    @OnMessage("sealed")
    Said sealed(Said said) {
        return said;
    }

    @OnMessage("permits")
    Said permits(Said said) {
        return said;
    }

    @OnMessage("when")
    Said when(Said said) {
        return said;
    }
}
