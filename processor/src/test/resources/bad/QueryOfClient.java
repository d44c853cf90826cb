// [QueryOfClient] 'Optional<String> page' would read the query - that is what the program says with the connector's query(...). Write 'String' for a variable of the URL, or hand the value to the constructor.
// [QueryOfClient] 'List<Integer> tag' would read the query - that is what the program says with the connector's query(...). Write 'Integer' for a variable of the URL, or hand the value to the constructor.
// = A parameter of a client reads the query of the request, which is the client's own.
package bad;

import dev.patchbay.*;
import java.util.*;

@SocketClient("wss://example.com/{symbol}")
final class A {
    @OnOpen
    void open(
            @Param Optional<String> page, // problem
            @Param List<Integer> tag) {} // problem
}
