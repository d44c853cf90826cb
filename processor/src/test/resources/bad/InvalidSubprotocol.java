// [InvalidSubprotocol] 'chat v1' cannot be the name of a subprotocol: it contains ' '. Write letters, digits and any of !#$%&'*+-.^_`|~ as in 'chat.v2' (a token, RFC 7230, section 3.2.6).
// [InvalidSubprotocol] 'chat/v1' cannot be the name of a subprotocol: it contains '/'. Write letters, digits and any of !#$%&'*+-.^_`|~ as in 'chat.v2' (a token, RFC 7230, section 3.2.6).
// [InvalidSubprotocol] '' cannot be the name of a subprotocol: it is empty. Write letters, digits and any of !#$%&'*+-.^_`|~ as in 'chat.v2' (a token, RFC 7230, section 3.2.6).
// [InvalidSubprotocol] 'tschüs' cannot be the name of a subprotocol: it contains 'ü'. Write letters, digits and any of !#$%&'*+-.^_`|~ as in 'chat.v2' (a token, RFC 7230, section 3.2.6).
// = The name of a subprotocol is no token, so that no client can send it (RFC 6455, section 4.1).
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.Stream;

@Socket(
        value = "/ws/a",
        subprotocols = {
            "chat.v2",
            "chat v1", // problem
            "chat/v1", // problem
            "", // problem
            "tschüs" // problem
        })
final class A {
    @OnMessage
    void take(String text) {}
}
