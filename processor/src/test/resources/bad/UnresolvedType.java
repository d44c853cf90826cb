// [UnresolvedType] The binding of 'bad.A' cannot be written: unknown type 'NewMessage'. Is an import missing, or the processor that generates it?
// [UnresolvedType] The binding of 'bad.B' cannot be written: unknown type 'Siad'. Did you mean 'Said'?
// = A type does not exist, and nobody generates it.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A { // problem
    @OnMessage
    void take(NewMessage message) {}
}

record Said(String body) {}

@Socket("/ws/b")
final class B { // problem
    @OnMessage
    void take(Siad said) {}
}
