// [NoCommonPackage] The sockets have no package in common (left.a, right.b), so that the routing table has no home. Say where with -Apatchbay.routes=<qualified name>.
// = The sockets stand in packages that have nothing in common, so that the table has no home.
package left.a;

import dev.patchbay.*;

@Socket("/ws/a")
public final class A {
    @OnMessage
    String echo(String text) {
        return text;
    }
}
