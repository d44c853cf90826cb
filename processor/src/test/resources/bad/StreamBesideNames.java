// [StreamBesideNames] 'A.lines' takes every text message while it arrives, so that 'A.say' would never see one. Take a String, or move one of them to a socket of its own.
// = All text is read while it arrives, and other methods wait for text by name.
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

@Socket("/ws/a")
final class A {
    @OnMessage
    void lines(Reader text) {} // problem

    @OnMessage("say")
    void say() {}
}
