// [TopicSyntax] The topic '' is empty. Write for example 'lobby', 'room:*' or 'room:{room}'.
// [TopicSyntax] The topic 'room:{room' has a brace without its other half. Write for example 'lobby', 'room:*' or 'room:{room}'.
// [TopicSyntax] The topic 'room:x{room}' has a variable that does not fill its segment. Write for example 'lobby', 'room:*' or 'room:{room}'.
// [TopicSyntax] The topic 'room: a' contains white space. Write for example 'lobby', 'room:*' or 'room:{room}'.
// [TopicSyntax] The topic 'room:{room}:*' has both names and a wildcard. Write for example 'lobby', 'room:*' or 'room:{room}'.
// [TopicSyntax] The topic 'room:{room' has a brace without its other half. Write for example 'lobby', 'room:*' or 'room:{room}'.
// [TopicSyntax] The topic '' is empty. Write for example 'lobby', 'room:*' or 'room:{room}'.
// = A topic is not written as one.
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


@Channel({
    "", // problem
    "room:{room", // problem
    "room:x{room}", // problem
    "room: a", // problem
    "room:{room}:*", // problem
    "lobby"
})
final class B {}

@ChannelClient("room:{room") // problem
final class C {
    @OnJoin
    void joined() {}
}

@ChannelClient("") // problem
final class D {
    @OnJoin
    void joined(@Param String room) {}
}
