// [AnswerOutOfPlace] 'A.close' returns 'String', but nobody is left to take it in @OnClose. Return void.
// [AnswerOutOfPlace] 'A.ping' returns 'ByteBuffer', but @OnPing sends nothing: a ping has been answered by then, and a pong is an answer. Return void.
// = A value is returned where nothing can be sent.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnClose
    String close() { // problem
        return "bye";
    }

    @OnPing
    ByteBuffer ping(ByteBuffer payload) { // problem
        return payload;
    }
}
