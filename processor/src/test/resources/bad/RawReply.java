// [RawReply] 'Reply' does not say what it replies. Write Reply<Void>, or name the payload.
// = A `Reply` without its payload.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = B.class)
final class A {}

@Channel("room:{room}")
final class B {
    @OnJoin
    Reply join() { // problem
        return Reply.ok();
    }
}
