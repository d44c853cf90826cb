// [BlankName] The name of the messages is blank - no "type" looks like that. Write a name, or leave it out to take every message.
// = The name of messages is blank.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnMessage(" ") // problem
    void say(String text) {}
}
