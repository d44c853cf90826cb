// [UnusableIdentity] @OnConnect returns 'Optional<String>', which cannot say who is connected - other callbacks find the identity by its type. Return a class or record of your own, or void.
// [UnusableIdentity] @OnConnect returns 'boolean', which cannot say who is connected - other callbacks find the identity by its type. Return a class or record of your own, or void.
// = `@OnConnect` returns a type that could be anything.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnConnect
    Optional<String> connect() { // problem
        return Optional.empty();
    }
}

@Socket("/ws/b")
final class B {
    @OnConnect
    boolean connect() { // problem
        return true;
    }
}
