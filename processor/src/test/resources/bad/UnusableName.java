// [UnusableName] No JSON codec can be made for 'NamedSocket.Types': NamedSocket.Types is named 'Types', and no adapter can be written for a class of that name. Rename it.
// = The payload's name is one that its JSON adapter cannot do without.
package bad;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/named")
final class NamedSocket {
    record Types(int count) {}

    @OnMessage
    void take(Types types) {} // problem
}
