// [OptionalVariable] 'Optional<String> room' reads a variable of the path '/ws/{room}/{seat}', which is always there, once. Write 'String'.
// [OptionalVariable] 'List<Integer> seat' reads a variable of the path '/ws/{room}/{seat}', which is always there, once. Write 'Integer'.
// = A variable of the path is taken as if it could be missing.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.Stream;

@Socket("/ws/{room}/{seat}")
final class A {
    @OnOpen
    void open(
            @Param Optional<String> room, // problem
            @Param List<Integer> seat) {} // problem
}
