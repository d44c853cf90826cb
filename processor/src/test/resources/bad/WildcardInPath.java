// [WildcardInPath] The path '/ws/*' has a wildcard - a variable fills one whole segment, and nothing fills several. Write '{name}'.
// = A path has a `*`; a variable fills exactly one segment.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/*") // problem
final class A {
    @OnMessage
    String echo(String text) {
        return text;
    }
}
