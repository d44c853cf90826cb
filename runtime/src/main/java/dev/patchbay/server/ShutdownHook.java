package dev.patchbay.server;

import dev.patchbay.log.Complaints;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops one server when the JVM is told to go, unless it was stopped before. */
final class ShutdownHook {

    /** Of a server that nobody stops but the program. */
    static final ShutdownHook NONE = new ShutdownHook(() -> {});

    private static final Logger LOG = LoggerFactory.getLogger(ShutdownHook.class);

    private final Thread hook;
    private final AtomicBoolean waits = new AtomicBoolean();

    /**
     * Waits for nothing yet.
     *
     * @param stop is run on a thread of its own
     */
    ShutdownHook(Runnable stop) {
        this.hook = new Thread(() -> run(stop), "patchbay-shutdown");
    }

    /**
     * Waits for the JVM's end.
     *
     * @throws IllegalStateException where that has begun
     */
    void await() {
        Runtime.getRuntime().addShutdownHook(hook);
        waits.set(true);
    }

    /** The server stops without it. */
    void forget() {
        if (waits.compareAndSet(true, false)) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (
                    IllegalStateException goingDown) { // it is the hook that stops the server, or beside it the program
                Complaints.quietly(() -> LOG.debug("The JVM is going down already"));
            }
        }
    }

    private static void run(Runnable stop) {
        try {
            stop.run();
        } catch (RuntimeException | Error failure) {
            Complaints.quietly(() -> LOG.error("The server could not be stopped before the JVM ends", failure));
        }
    }
}
