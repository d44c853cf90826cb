// [RawType] 'List numbers' is used without its type arguments - they say what travels. Write 'List<E>'.
// [RawType] 'Sender sender' is used without its type arguments - they say what travels. Write 'Sender<T>'.
// [RawType] 'Audience events' is used without its type arguments - they say what travels. Write 'Audience<E>'.
// [RawType] 'LateReply reply' is used without its type arguments - they say what travels. Write 'LateReply<T>'.
// [RawType] 'Presence here' is used without its type arguments - they say what travels. Write 'Presence<M>'.
// = A generic type is used without its arguments.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.codec.*;
import dev.patchbay.presence.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnMessage
    void take(List numbers) {} // problem

    @OnOpen
    void open(Sender sender) {} // problem
}

@Socket(value = "/channels", channels = Room.class)
final class Listing1 {}

@Channel("room:{room}")
final class Room {
    @AfterJoin
    void enter(Audience events) {} // problem

    @OnMessage("say")
    void say(LateReply reply) {} // problem

    @OnMessage("look")
    void look(Presence here) {} // problem
}
