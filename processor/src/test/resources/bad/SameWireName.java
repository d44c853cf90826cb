// [SameWireName] No JSON codec can be made for 'A.Said': two parts of A.Said are named 'text' in JSON. Rename one.
// [SameWireName] No JSON codec can be made for 'B.Colour': two parts of B.Colour are named 'red' in JSON. Rename one.
// = Two parts of a payload have the same name in JSON.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    record Said(String text, @Name("text") String body) {}

    @OnMessage
    void say(Said said) {} // problem
}

@Socket("/ws/b")
final class B {
    enum Colour {
        @Name("red")
        RED,
        @Name("red")
        CRIMSON
    }

    @OnMessage
    void paint(Colour colour) {} // problem
}
