// [LostCallback] 'A.open' overrides the callback 'Base.open' without its annotation - it is called no more. Add @OnOpen.
// = A callback is overridden by a method that carries no annotation, and is not called any more.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.Stream;

abstract class Base {
    @OnOpen
    void open() {}

    @OnMessage
    void take(String text) {}
}

@Socket("/ws/a")
final class A extends Base {
    @Override
    void open() {} // problem
}
