// [ReservedMeta] The meta of 'Presence<B.Seat> here' has 'phx_ref', which presence itself writes into every meta. Rename it, with @Name where Java's name is to stay.
// = A meta has a name that presence needs for itself.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.codec.*;
import dev.patchbay.message.*;
import dev.patchbay.presence.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = B.class)
final class A {}

@Channel("room:{room}")
final class B {
    record Seat(String status, @Name("phx_ref") String ref) {}

    @AfterJoin
    void enter(Presence<Seat> here) {} // problem
}
