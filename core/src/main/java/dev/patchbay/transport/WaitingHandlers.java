package dev.patchbay.transport;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.util.VirtualThreads;

/**
 * How many handlers of a server may wait at once for peers to take what they are sent. Virtual threads may all wait; of a
 * pool's, there are too few to lend all of them to peers that read slowly.
 */
public final class WaitingHandlers {

    /** Half of the workers that a server has where there are no virtual threads. */
    static final int MOST = 100;

    private final Semaphore places;

    WaitingHandlers() {
        this(MOST);
    }

    WaitingHandlers(int places) {
        this.places = new Semaphore(places);
    }

    /** Waits, if this thread may; returns what became of it, or false. */
    public boolean lets(BooleanSupplier waiting) {
        if (VirtualThreads.isVirtualThread()) {
            return waiting.getAsBoolean();
        }
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            return waiting.getAsBoolean();
        } finally {
            places.release();
        }
    }
}
