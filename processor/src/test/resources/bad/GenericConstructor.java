// [GenericConstructor] The constructor of 'GenericSocket' takes 'T', which is made of a type parameter - nobody says what that is when the object is made. Name the type.
// = The constructor takes something of which nobody knows what it is.
package bad;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/generic")
final class GenericSocket {
    <T> GenericSocket(T clock) {} // problem

    @OnMessage
    String echo(String text) {
        return text;
    }
}
