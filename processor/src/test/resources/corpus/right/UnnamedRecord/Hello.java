// not: module
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/hello")
public final class Hello {
    public record Greeting(String text) {}

    public record Name(String name) {}

    @OnMessage
    Greeting hello(Name name) {
        return new Greeting("Hello " + name.name());
    }
}
