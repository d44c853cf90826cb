// [NoUsableConstructor] 'A' can only be made with a private constructor, A(String, List<String>) - the generated binding calls it. Make it package-private.
// [NoUsableConstructor] 'B' can only be made with a private constructor, B() - the generated binding calls it. Make it package-private.
// = All constructors are private; the generated code calls one.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    private A(String key, List<String> more) {} // problem

    @OnMessage
    String echo(String text) {
        return text;
    }
}

@ChannelClient("hall")
final class B {
    private B() {} // problem

    @OnJoin
    void joined() {}
}
