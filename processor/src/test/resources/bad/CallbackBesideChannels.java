// [CallbackBesideChannels] 'A' has channels, which take all its messages - 'A.open' would never be called. Move @OnOpen to a channel, or to a socket of its own.
// [CallbackBesideChannels] 'A' has channels, which take all its messages - 'A.take' would never be called. Move @OnMessage to a channel, or to a socket of its own.
// = A socket with channels takes messages itself.
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
    @OnOpen
    void open() {} // problem

    @OnMessage
    void take(String text) {} // problem
}

@Channel("room:{room}")
final class B {}
