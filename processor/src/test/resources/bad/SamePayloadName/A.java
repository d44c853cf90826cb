package bad.a;

import dev.patchbay.*;

@Socket("/ws/a")
public final class A {
    @OnMessage
    void take(Said said) {}
}
