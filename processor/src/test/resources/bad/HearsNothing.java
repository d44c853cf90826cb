// [HearsNothing] 'A' hears nothing - it would be joined for nobody. Implement a @Broadcasts interface, or write a method with @OnMessage, @OnJoin or @Answers.
// = A client of a channel has no callback, so that nothing of it would ever be called.
package bad;

import dev.patchbay.*;

@ChannelClient("room:{room}")
final class A { // problem
    void heard(String text) {}
}
