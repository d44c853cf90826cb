// [SameTopic] 'A' lists 'room:{id}' for 'C', which 'B' has there already as 'room:{room}' - only the first is asked. Remove one.
// = A socket lists two channels for the same topics.
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

@Channel("room:{room}")
final class B {}

@Channel("room:{id}")
final class C {}
