// [UnreachableTopic] 'A' never gets to 'room:private:{id}' of 'C' - 'room:*' of 'B' stands before it and takes all its topics. List it before that.
// = A channel is listed behind another that takes all its topics.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(
        value = "/a",
        channels = {B.class, C.class})
final class A {} // problem

@Channel("room:*")
final class B {}

@Channel("room:private:{id}")
final class C {}
