// [PayloadNotAnObject] 'List<String>' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a record.
// [PayloadNotAnObject] 'String' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a record.
// [PayloadNotAnObject] 'int' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a record.
// [PayloadNotAnObject] 'List<Integer>' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a record.
// [PayloadNotAnObject] 'Integer' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a record.
// [PayloadNotAnObject] 'String' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a record.
// [PayloadNotAnObject] 'List<Integer>' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a record.
// [PayloadNotAnObject] 'int' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a record.
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

@ChannelClient("hall")
final class C implements HallEvents {
    @OnMessage("said")
    void said(String text) {} // problem

    @Answers("ask")
    int answer(List<Integer> numbers) { // problem
        return 1;
    }

    @Override
    public void swept(int brooms) {} // problem

    /** What lets a client in may be anything. */
    @OnJoin
    void joined(int number, HallCalls calls) {} // problem
}

@Broadcasts("hall")
interface HallEvents {
    @Event("swept")
    void swept(int brooms); // problem
}

@Pushes(value = "hall", join = Integer.class)
interface HallCalls {
    @Event("sweep")
    void sweep();
}
