// [NotAClass] @Socket is on 'A', which is an interface - every connection gets an object of a class. Make it a class.
// [NotAClass] @Socket is on 'B', which is an enum - every connection gets an object of a class. Make it a class.
// [NotAClass] @Socket is on 'C', which is a record - every connection gets an object of a class. Make it a class.
// [NotAClass] @Socket is on 'D', which is an annotation - every connection gets an object of a class. Make it a class.
// [NotAClass] @Channel is on 'Room', which is an interface - every channel gets an object of a class. Make it a class.
// = `@Socket` is on something of which no object can be made for each connection.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
interface A { // problem
    @OnMessage
    String echo(String text);
}

@Socket("/ws/b")
enum B { // problem
    ONE
}

@Socket("/ws/c")
record C(int c) {} // problem

@Socket("/ws/d")
@interface D {} // problem

@Channel("room:{room}")
@SuppressWarnings("patchbay")
interface Room { // problem
    @OnJoin
    void join();
}
