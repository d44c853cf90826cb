// [SamePath] '/ws/a' is already the path of 'A'. Give one of them another path.
// = Two sockets have the same path.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnMessage
    String echo(String text) {
        return text;
    }
}

@Socket("/ws/a") // problem
final class B {
    @OnMessage
    String echo(String text) {
        return text;
    }
}
