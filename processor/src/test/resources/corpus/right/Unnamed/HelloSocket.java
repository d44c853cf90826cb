// not: module
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/hello")
public final class HelloSocket {
    @OnMessage
    String hello(String name) {
        return "Hello " + name;
    }
}
