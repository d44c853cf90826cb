// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class UsesRoutesSocket {
    @OnMessage
    String take(String text) {
        return text;
    }
}

final class Main {
    public static void main(String[] args) {
        System.out.println(new SocketRoutes().routes());
    }
}
