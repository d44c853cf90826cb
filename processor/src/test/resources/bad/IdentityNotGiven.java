// [IdentityNotGiven] 'A.User user' is asked of every socket that lists 'B' - 'C' gives none. Return it there from @OnConnect.
// = A channel asks for an identity that not every socket that lists it gives.
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
    static final class User {}

    @OnConnect
    User connect() {
        return new User();
    }
}

@Socket(value = "/c", channels = B.class)
final class C {}

@Channel("room:{room}")
final class B {
    @OnJoin
    void join(A.User user) {} // problem
}
