// [BlankEvent] The event of 'B.take' is blank - clients name what they send and hear. Write a name.
// [BlankEvent] The event of 'C.take' is blank - clients name what they send and hear. Write a name.
// [BlankEvent] The event of 'C.answer' is blank - clients name what they send and hear. Write a name.
// [BlankEvent] The event of 'Events.close' is blank - clients name what they send and hear. Write a name.
// = An event has no name.
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
    @OnMessage(" ") // problem
    void take() {}
}

@Broadcasts("room:*")
interface Events {
    @Event("") // problem
    void close();
}

@ChannelClient("hall")
final class C {
    @Answers(" ") // problem
    int answer() {
        return 1;
    }

    @OnMessage(" ") // problem
    void take() {}
}
