// not: module
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/hello")
class Hello {
    record Greeting(String text) {}

    record Name(String name) {}

    @OnMessage
    Greeting hello(Name name) {
        return new Greeting("Hello " + name.name());
    }
}
