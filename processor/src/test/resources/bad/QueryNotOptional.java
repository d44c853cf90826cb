// [QueryNotOptional] 'int page' reads the query parameter 'page', as the path '/ws/{room}' has no variable of that name - a client may leave it out. Write 'Optional<Integer>' or 'List<Integer>', or add {page} to the path.
// [QueryNotOptional] 'String query' reads the query parameter 'q', as the path '/ws/{room}' has no variable of that name - a client may leave it out. Write 'Optional<String>' or 'List<String>', or add {q} to the path.
// = A parameter of the query is taken as if every client sent it.
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
    void open(
            @Param int page, // problem
            @Param("q") String query) {} // problem
}
