// [VariableOfTwoTypes] The variable 'room' is 'String' here and 'int' in 'A.open' - it is converted once per connection. Use one type.
// = Two parameters want one part of the request as different types.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/{room}")
final class A {
    @OnOpen
    void open(@Param int room) {}

    @OnClose
    void close(@Param String room) {} // problem
}
