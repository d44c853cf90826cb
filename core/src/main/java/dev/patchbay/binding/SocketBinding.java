package dev.patchbay.binding;

import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;

/** The generated caller of a {@code @Socket} class without channels. */
public non-sealed interface SocketBinding extends Binding {

    /**
     * Makes the object of a new connection and asks its {@code @OnConnect}, on a thread that may block.
     *
     * @throws Refused where the handshake is to be answered with an HTTP status
     * @throws Throwable whatever the program's own code throws: HTTP 500
     */
    SocketCalls connect(Handshake handshake) throws Throwable;
}
