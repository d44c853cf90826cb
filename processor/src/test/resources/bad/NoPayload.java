// [NoPayload] @Intercept returns 'void' - what it returns is what the client gets. Return the payload, or an Optional of it, where empty sends nothing.
// = An interceptor that returns nothing.
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
    record Said(String body) {}

    @Intercept("said")
    void see(Said said) {} // problem
}

@Broadcasts("room:{room}")
interface Events {
    @Event("said")
    void said(B.Said said);
}
