// [ContradictingLimits] backlog = 1024 is less than messageSize = 65536 - a message of the largest size could never be sent back. Raise backlog, or lower messageSize.
// = A message that may come in would be too large to be sent back.
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
        messageSize = 65536,
        backlog = 1024) // problem
final class A {
    @OnMessage
    void take(String text) {}
}
