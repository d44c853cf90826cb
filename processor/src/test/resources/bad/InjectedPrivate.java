// [InjectedPrivate] @Inject is on the private constructor InjectedSocket(Runnable), which the generated binding cannot call. Make it package-private.
// = The constructor that is marked cannot be called, and another one would be.
package bad;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import jakarta.inject.Inject;

@Socket("/injected")
final class InjectedSocket {
    InjectedSocket() {}

    @Inject
    private InjectedSocket(Runnable service) { // problem
        service.run();
    }

    @OnMessage
    String echo(String text) {
        return text;
    }
}
