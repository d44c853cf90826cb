// [AnswerOutOfPlace] 'A.close' returns 'String', but nobody is left to take it in @OnClose. Return void.
// [AnswerOutOfPlace] 'A.ping' returns 'ByteBuffer', but @OnPing sends nothing: a ping has been answered by then, and a pong is an answer. Return void.
// [AnswerOutOfPlace] 'B.close' returns 'Next', but nobody is left to take it in @OnClose. Return void.
// [AnswerOutOfPlace] 'Room.enter' returns 'int', but @AfterJoin answers no message of the client's: push it with a @Broadcasts interface. Return void.
// [AnswerOutOfPlace] 'Room.hear' returns 'int', but @OnInfo answers no message of the client's: push it with a @Broadcasts interface. Return void.
// [AnswerOutOfPlace] 'Room.leave' returns 'int', but nobody is left to take it in @OnLeave. Return void.
// [AnswerOutOfPlace] 'C.close' returns 'String', but a client can only say what follows in @OnClose, with a Next. Return void.
// [AnswerOutOfPlace] 'D.joined' returns 'int', but nobody waits for it in @OnJoin: push it with a @Pushes interface, or answer a question with @Answers. Return void.
// [AnswerOutOfPlace] 'D.say' returns 'int', but nobody waits for it in @OnMessage: push it with a @Pushes interface, or answer a question with @Answers. Return void.
// [AnswerOutOfPlace] 'D.left' returns 'int', but nobody is left to take it in @OnLeave. Return void.
// = A value is returned where nothing can be sent.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
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

@Socket("/ws/b")
final class B {
    @OnClose
    dev.patchbay.client.Next close() { // problem
        return dev.patchbay.client.Next.now();
    }
}

@SocketClient("ws://localhost")
final class C {
    @OnClose
    String close() { // problem
        return "again";
    }
}

@Socket(value = "/channels", channels = Room.class)
final class Listing1 {}

@Channel("room:{room}")
final class Room {
    @AfterJoin
    int enter() { // problem
        return 1;
    }

    @OnInfo
    int hear(String text) { // problem
        return 1;
    }

    @OnLeave
    int leave() { // problem
        return 1;
    }
}

@ChannelClient("hall")
final class D {
    @OnJoin
    int joined() { // problem
        return 1;
    }

    @OnMessage("say")
    int say() { // problem
        return 1;
    }

    @OnLeave
    int left() { // problem
        return 1;
    }
}
