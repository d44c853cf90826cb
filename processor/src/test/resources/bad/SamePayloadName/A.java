// = Two public payloads of different packages have one simple name, by which their adapters are registered.
package bad.a;

import dev.patchbay.*;

@Socket("/ws/a")
public final class A {
    @OnMessage
    void take(Said said) {}
}
