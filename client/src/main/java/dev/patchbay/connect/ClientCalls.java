package dev.patchbay.connect;

import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.Next;
import dev.patchbay.socket.CloseReason;

/**
 * The generated calls into one client's object. They live as long as the connection that the program knows; of the network's
 * connections one follows the other, and never are two of these methods called at once.
 */
public interface ClientCalls extends SocketCalls {

    /** The client's object, for the program's own steps between two calls. */
    default Object client() {
        return this;
    }

    /**
     * There is no connection: it could not be opened, or it has ended; also where the program has closed it, and nothing follows whatever
     * is said. Behind {@code onClose}, on a worker. The default stands for a class without {@code @OnClose}.
     *
     * @param reason 1006 where it could not be opened
     */
    default Next closed(CloseReason reason, Attempt attempt) throws Throwable {
        return Next.asUsual();
    }
}
