// [EquivalentPaths] '/ws/{topic}' and '/ws/{room}' of 'A' take the same requests: both match '/ws/1'. Give one of them a segment of its own.
// = Two paths differ only in the names of their variables, and so take the same requests.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/{room}")
final class A {
    @OnMessage
    String echo(String text) {
        return text;
    }
}

@Socket("/ws/{topic}") // problem
final class B {
    @OnMessage
    String echo(String text) {
        return text;
    }
}
