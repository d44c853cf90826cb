// [UnsentEvent] 'B.see' waits for 'new_mgs', which no @Broadcasts interface of these topics sends. Did you mean 'new_msg'?
// [UnsentEvent] 'B.hear' waits for 'shout', which no @Broadcasts interface of these topics sends.
// = An interceptor waits for an event that no interface of these topics lists. It may still be broadcast without a type.
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
    @Intercept("new_mgs") // problem
    dev.patchbay.message.JsonValue see(Map<String, Object> said) {
        return dev.patchbay.message.JsonValue.of(said);
    }

    @Intercept("shout") // problem
    dev.patchbay.message.JsonValue hear(Map<String, Object> said) {
        return dev.patchbay.message.JsonValue.of(said);
    }
}

@Broadcasts("room:{room}")
interface Events {
    @Event("new_msg")
    void newMessage(Map<String, String> said);
}
