package dev.patchbay.session;

import dev.patchbay.socket.WaitsForItselfException;

/** A thread that brings what comes from the network: whoever waits on it for something that comes from there waits for ever. */
public final class NetworkThread extends Thread {

    /** Runs a task of the network's, once it is started. */
    public NetworkThread(Runnable task) {
        super(task);
    }

    /**
     * Checks that this thread may wait for the network.
     *
     * @throws WaitsForItselfException where it is one of these
     */
    static void mayWait() {
        if (Thread.currentThread() instanceof NetworkThread) {
            throw new WaitsForItselfException(
                    "the network's thread waits for what only it can bring; only a callback that is not @NonBlocking may wait");
        }
    }
}
