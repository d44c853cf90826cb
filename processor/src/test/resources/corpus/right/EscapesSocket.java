package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class EscapesSocket {
    record Said(String words) {}

    @OnMessage("\\user")
    Said user(Said said) {
        return said;
    }

    @OnMessage("\\uXYZ \\u0041")
    Said unicode(Said said) {
        return said;
    }

    @OnMessage("*/ \" \n \t \u0000 \ud800 ' \u2028")
    Said other(Said said) {
        return said;
    }
}
