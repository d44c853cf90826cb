package bad.b;

import dev.patchbay.*;

@Socket("/ws/b")
public final class B {
    @OnMessage
    String echo(String text) {
        return text;
    }
}
