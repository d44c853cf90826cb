// [GenericInfo] 'List<String>' cannot be told from others by its type arguments when it arrives. Put it in a record, or write '?' for them.
// = An `@OnInfo` takes a type with arguments.
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
    @OnInfo
    void names(List<String> names) {} // problem

    @OnInfo
    void any(Set<?> any) {}
}
