// [NestedCollection] No JSON codec can be made for 'A.Grid': A.Grid.rows[] is 'List<Integer>', a generic type inside another. Put the inner one in a record of its own.
// [NestedCollection] No JSON codec can be made for 'A.Maybe': A.Maybe.names[] is 'List<String>', a generic type inside another. Put the inner one in a record of its own.
// = A component holds a generic type inside a generic type, whose inner argument avaje-jsonb would not check.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    record Grid(List<List<Integer>> rows) {}

    record Maybe(Optional<List<String>> names) {}

    @OnMessage("grid")
    void grid(Grid grid) {} // problem

    @OnMessage("maybe")
    void maybe(Maybe maybe) {} // problem
}
