// option: -Apatchbay.routes=demo.OptionInClass.Routes
// ! UnusableRoutesName
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class OptionInClass {
    @OnMessage
    String take(String text) {
        return "a";
    }
}
