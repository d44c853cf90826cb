// [SeveralCallbacks] 'A.take' carries @OnOpen and @OnMessage - one method answers one kind of event. Write a method for each.
// = A method carries two annotations of callbacks.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnOpen
    @OnMessage
    void take() {} // problem
}
