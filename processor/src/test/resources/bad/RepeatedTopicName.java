// [RepeatedTopicName] The topic 'room:{id}:user:{id}' has the name 'id' twice - one value would hide the other. Rename one.
// = One name stands twice in a topic.
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


@Channel("room:{id}:user:{id}") // problem
final class B {}
