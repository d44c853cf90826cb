// [SameDependency] 'RateLimiter messages' is the same object as 'RateLimiter logins' in the constructor of 'A' - the table hands over one for each type. Tell them apart: '@Named("...") RateLimiter messages'.
// = Two parameters of a constructor are of one type, for which the table has one object.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;

@Socket("/ws/a")
final class A {
    A(
            RateLimiter logins,
            RateLimiter messages, // problem
            @Named("joins") RateLimiter joins) {}

    @OnMessage
    void take(String text) {}
}
