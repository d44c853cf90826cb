// [WildcardType] 'List<? extends Number>' has a wildcard - nobody says what travels. Name the type.
// [WildcardType] 'List<?>' has a wildcard - nobody says what travels. Name the type.
// [WildcardType] 'LateReply<?>' has a wildcard - nobody says what travels. Name the type.
// [WildcardType] 'Reply<?>' has a wildcard - nobody says what travels. Name the type.
// = A payload has a wildcard, so that nobody knows what travels.
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
    @OnMessage("a")
    void take(List<? extends Number> numbers) {} // problem

    @OnMessage("b")
    List<?> answer() { // problem
        return List.of();
    }
}

@Socket(value = "/channels", channels = Room.class)
final class Listing1 {}

@Channel("room:{room}")
final class Room {
    @OnMessage("say")
    void say(LateReply<?> reply) {} // problem

    @OnMessage("ask")
    Reply<?> ask() { // problem
        return Reply.ok();
    }
}
