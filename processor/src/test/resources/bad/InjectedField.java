// [InjectedField] @Inject is on 'InjectedSocket.service' - Patchbay injects through constructors alone, and would leave this out. Take it in the constructor.
// = A field is marked to be filled, and nobody fills fields.
package bad;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import jakarta.inject.Inject;

@Socket("/injected")
final class InjectedSocket {
    @Inject
    Runnable service; // problem

    @OnMessage
    String echo(String text) {
        service.run();
        return text;
    }
}
