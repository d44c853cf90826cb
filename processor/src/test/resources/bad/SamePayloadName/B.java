// [SamePayloadName] The payloads 'bad.a.Said' and 'bad.b.Said' are both public and named alike, but all adapters are registered in one class by simple name. Rename one, or make it package-private.
package bad.b;

import dev.patchbay.*;

@Socket("/ws/b")
public final class B { // problem
    @OnMessage
    void take(Said said) {}
}
