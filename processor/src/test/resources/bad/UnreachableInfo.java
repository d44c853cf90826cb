// [UnreachableInfo] 'B.text' never gets a 'String' - 'B.any' stands before it and takes every 'Object'. Put it first, or remove it.
// = An `@OnInfo` stands behind another that takes all its values.
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
    void any(Object value) {}

    @OnInfo
    void text(String text) {} // problem
}
