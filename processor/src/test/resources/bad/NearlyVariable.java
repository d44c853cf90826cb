// [NearlyVariable] 'Optional<String> rom' reads the query parameter 'rom' - the path '/ws/{room}' has a variable of nearly that name. Did you mean 'room'?
// = A parameter of the query has nearly the name of a variable of the path.
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

@Socket("/ws/{room}")
final class A {
    @OnOpen
    void open(@Param Optional<String> rom) {} // problem
}
