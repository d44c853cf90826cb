// [UnnamedPackage] No JSON codec can be made for 'HelloSocket.Name': HelloSocket.Name is 'HelloSocket.Name' in the unnamed package, where no import can name it. Give its file a package.
// = The payload stands in the unnamed package, out of which nothing can be imported.
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/hello")
final class HelloSocket {
    record Name(String name) {}

    @OnMessage
    String hello(Name name) { // problem
        return "Hello " + name.name();
    }
}
