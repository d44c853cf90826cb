// [WildcardOfClient] The topic 'room:*' has a wildcard - a client joins one topic. Write '{name}' for what the program says when it joins.
// [WildcardOfClient] The topic 'room:*:hall' has a wildcard - a client joins one topic. Write '{name}' for what the program says when it joins.
// = A client joins a topic with a wildcard.
package bad;

import dev.patchbay.*;

@ChannelClient("room:*") // problem
final class A {
    @OnMessage
    void hear(@Param String room) {}
}

@ChannelClient("room:*:hall") // problem
final class B {
    @OnMessage
    void hear() {}
}
