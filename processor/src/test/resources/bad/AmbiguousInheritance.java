// [AmbiguousInheritance] 'A.open' is meant for @OnOpen, and so is 'Base.opened', which 'A' inherits - nothing says which one is called. Override the inherited one.
// [AmbiguousInheritance] 'A.say' is meant for the messages 'say', and so is 'Base.said', which 'A' inherits - nothing says which one is called. Override the inherited one.
// = A class has a callback, and inherits another for the same.
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
    void opened() {}

    @OnMessage("say")
    void said() {}
}

@Socket("/ws/a")
final class A extends Base {
    @OnOpen
    void open() {} // problem

    @OnMessage("say") // problem
    void say() {}
}
