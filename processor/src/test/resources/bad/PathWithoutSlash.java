// [PathWithoutSlash] The path 'ws/a' does not begin with a slash - paths are absolute. Write '/ws/a'.
// = A path is not absolute.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("ws/a") // problem
final class A {
    @OnMessage
    String echo(String text) {
        return text;
    }
}
