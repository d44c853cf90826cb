// [MessageOfChannels] 'Inbound' is what a channel takes or returns to pass a payload on as it is - a plain socket has texts and bytes. Write String, byte[] or a record.
// [MessageOfChannels] 'Outbound' is what a channel takes or returns to pass a payload on as it is - a plain socket has texts and bytes. Write String, byte[] or a record.
// = A plain socket takes, or answers with, what only channels pass on.
package bad;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

@Socket("/raw")
final class RawSocket {
    @OnMessage
    Outbound pass( // problem
            Inbound message) { // problem
        return Outbound.text("");
    }
}
