// [RepeatedSubprotocol] The subprotocol 'chat.v2' stands twice in the list - the list says which one is wanted most. Remove one.
// = A subprotocol stands in the list twice.
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

@Socket(
        value = "/ws/a",
        subprotocols = {
            "chat.v2",
            "chat.v1",
            "chat.v2" // problem
        })
final class A {
    @OnMessage
    void take(String text) {}
}
