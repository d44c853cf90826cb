// not: module
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/hello")
class Hello {
    @OnMessage
    String hello(String name) {
        return "Hello " + name;
    }
}
