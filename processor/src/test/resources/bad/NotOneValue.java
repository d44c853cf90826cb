// [NotOneValue] 'B.none' takes no value - the one value of @OnInfo says what it is for. Take exactly one.
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
final class A {}


@Channel("room:{room}")
final class B {
    record Tick(int count) {}

    record Tock(int count) {}

    @OnInfo
    void none(ChannelContext context) {} // problem

    @OnInfo
    void two(Tick tick, Tock tock) {} // problem
}
