// [RepeatedVariable] The path '/ws/{room}/in/{room}' has the variable 'room' twice - one value would hide the other. Rename one.
// = A path has two variables of one name.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/{room}/in/{room}") // problem
final class A {
    @OnMessage
    String echo(String text) {
        return text;
    }
}
