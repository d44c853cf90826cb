// [InvisibleDependency] 'A' needs a 'Rooms', which is not public - the routing table hands it over from the package 'bad'. Make the type public, or put the table beside it with -Apatchbay.routes=<qualified name>.
// = A constructor asks for a type that the routing table, in another package, cannot name.
package bad.a;

import dev.patchbay.*;

@Socket("/ws/a")
public final class A { // problem
    A(Rooms rooms) {}

    @OnMessage
    String echo(String text) {
        return text;
    }
}

final class Rooms {}
