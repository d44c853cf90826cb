package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class RoutesElsewhereSocket {
    @OnMessage
    String take(List<String> names) { // ! compiler
        return "";
    }
}

final class Main {
    public static void main(String[] args) {
        System.out.println(new SocketRoutes().routes());
    }
}
