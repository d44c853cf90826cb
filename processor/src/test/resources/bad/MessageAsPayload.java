// [MessageAsPayload] 'Inbound.Text' is a message as it travels, and no payload - in a channel, Inbound is whatever the client sent. Write 'Inbound', or JsonValue.
// [MessageAsPayload] 'Inbound' is a message as it travels, and no payload - in a channel, Outbound is whatever is sent. Write 'Outbound', or JsonValue.
// = A channel takes or sends one kind of message, as it travels, in place of a payload.
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

@Channel("room:*")
final class B {
    @OnMessage("text")
    void text(Inbound.Text text) {} // problem

    @OnMessage("echo")
    Inbound echo(Inbound message) { // problem
        return message;
    }

    @OnMessage("right")
    void right(Inbound message) {}
}
