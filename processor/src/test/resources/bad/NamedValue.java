// [NamedValue] 'A.add' takes 'List<Integer>' by the name 'add' - the name stands in a JSON object, and this is none. Put it into a record, or remove the name.
// [NamedValue] 'A.set' takes 'int' by the name 'set' - the name stands in a JSON object, and this is none. Put it into a record, or remove the name.
// = A named message is a JSON object, and its handler takes something else.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.util.*;

@Socket("/ws/a")
final class A {
    @OnMessage("add") // problem
    void add(List<Integer> numbers) {}

    @OnMessage("set") // problem
    void set(int number) {}
}
