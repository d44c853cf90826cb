package dev.patchbay.dialing;

import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.Next;
import dev.patchbay.socket.CloseReason;

/**
 * Who is called: a client's object.
 *
 * @param calls what happens while a connection is there
 * @param closed what happens when there is none
 */
public record Callee(SocketCalls calls, Closed closed) {

    /** Says what follows. */
    @FunctionalInterface
    public interface Closed {
        Next closed(CloseReason reason, Attempt attempt) throws Throwable;
    }
}
