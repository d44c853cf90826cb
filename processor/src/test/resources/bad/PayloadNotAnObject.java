// [PayloadNotAnObject] 'List<String>' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a record.
// [PayloadNotAnObject] 'String' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a record.
// [PayloadNotAnObject] 'List<Integer>' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a record.
// = A push or a broadcast carries something else than a JSON object or bytes.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = B.class)
final class A {}


@Channel("room:{room}")
final class B {
    @Intercept("said")
    List<String> see(Map<String, Object> said) { // problem
        return List.of();
    }
}

@Broadcasts("room:{room}")
interface Events {
    @Event("said")
    void said(String text); // problem

    @Event("numbers")
    void numbers(List<Integer> numbers); // problem
}
