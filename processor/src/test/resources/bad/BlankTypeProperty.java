// [BlankTypeProperty] The typeProperty is blank - no JSON object has such a property. Write a name, or leave it out for 'type'.
// = The property that names the handler of a message is blank.
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

@Socket(value = "/ws/a", typeProperty = " ") // problem
final class A {
    record Said(String body) {}

    @OnMessage("say")
    void say(Said said) {}
}
