// [NotOneValue] 'B.none' takes no value - the one value of @OnInfo says what it is for. Take exactly one.
// [NotOneValue] 'B.identity' takes no value but 'User user', the identity - the one value of @OnInfo says what it is for. Put what is told in a record.
// [NotOneValue] 'B.two' takes 2 values - the one value of @OnInfo says what it is for. Take exactly one.
// = An `@OnInfo` takes no value, or several.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = B.class)
final class A {
    @OnConnect
    User connect() {
        return new User("ada");
    }
}

record User(String name) {}


@Channel("room:{room}")
final class B {
    record Tick(int count) {}

    record Tock(int count) {}

    @OnInfo
    void none(ChannelContext context) {} // problem

    @OnInfo
    void identity(User user) {} // problem

    @OnInfo
    void two(Tick tick, Tock tock) {} // problem
}
