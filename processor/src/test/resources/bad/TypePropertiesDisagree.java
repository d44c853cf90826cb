// [TypePropertiesDisagree] The cases of 'A.Shape' are told apart by 'kind' here and by 'type' in 'A.First' - a type has one JSON adapter. Use one typeProperty for both.
// = Two sockets tell the cases of one sealed interface apart in different ways; there is one JSON adapter for both.
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

final class A {
    sealed interface Shape permits Circle {}

    record Circle(int radius) implements Shape {}

    @Socket("/ws/a")
    static final class First {
        @OnMessage
        Shape take(Shape shape) {
            return shape;
        }
    }

    @Socket(value = "/ws/b", typeProperty = "kind")
    static final class Second { // problem
        @OnMessage
        Shape take(Shape shape) {
            return shape;
        }
    }
}
