package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class CallbackParameterSocket {
    @OnMessage
    String take(List<String> names) { // ! compiler
        return names.toString();
    }
}
