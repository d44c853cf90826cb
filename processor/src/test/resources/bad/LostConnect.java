// [LostConnect] 'A.who' overrides 'Base.who' without its @OnConnect - nobody would ask who is connected, and clients could say it themselves. Add @OnConnect.
// = `@OnConnect` is overridden by a method that carries no annotation, so that nobody is asked who is connected.
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
    record Who(String name) {}

    @OnConnect
    Who who(@Param String token) {
        return new Who(token);
    }
}

@Socket("/ws/a")
final class A extends Base {
    @Override
    Who who(String token) { // problem
        return new Who(token);
    }

    @OnMessage
    String take(Who who) {
        return who.name();
    }
}
