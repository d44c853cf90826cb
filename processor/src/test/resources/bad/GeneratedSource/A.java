// = What an earlier compilation generated is compiled as a source.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;

@Socket("/ws/a")
final class A {
    @OnMessage
    void take(String text) {}
}
