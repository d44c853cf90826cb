// [DuplicateCallback] 'A.connectToo' is a second @OnConnect - 'A.connect' is the first, and a class has one. Merge them.
// [DuplicateCallback] 'A.openToo' is a second @OnOpen - 'A.open' is the first, and a class has one. Merge them.
// [DuplicateCallback] 'A.closeToo' is a second @OnClose - 'A.close' is the first, and a class has one. Merge them.
// [DuplicateCallback] 'Room.joinToo' is a second @OnJoin - 'Room.join' is the first, and a class has one. Merge them.
// = A class has two callbacks of a kind of which it can have one.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnOpen
    void open() {}

    @OnOpen
    void openToo() {} // problem

    @OnClose
    void close() {}

    @OnClose
    void closeToo() {} // problem

    @OnConnect
    void connect() {}

    @OnConnect
    void connectToo() {} // problem
}

@Socket(value = "/channels", channels = Room.class)
final class Listing1 {}

@Channel("room:{room}")
final class Room {
    @OnJoin
    void join() {}

    @OnJoin
    void joinToo() {} // problem
}
