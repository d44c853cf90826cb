// [UnusableUserId] 'A.id' returns 'int' - a user id is a text. Return String, or Optional<String>.
// = A user id is no text.
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
    @UserId
    int id() { // problem
        return 1;
    }
}

@Channel("room:{room}")
final class B {}
