package dev.patchbay.server;

import dev.patchbay.log.Complaints;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where handshakes wait for what the program says: each on a thread of its own, which is neither the network's nor one of
 * those that callbacks of open connections run on, and no more than so many at once.
 */
final class Lobby {

    private static final Logger LOG = LoggerFactory.getLogger(Lobby.class);

    private final Executor threads;
    private final int most;
    private final AtomicInteger places = new AtomicInteger();
    private final Set<Visit> visits = ConcurrentHashMap.newKeySet();
    private final Set<Visit> asked = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;
    private volatile CompletableFuture<Void> empty = new CompletableFuture<>();

    /**
     * Open, and nobody is in.
     *
     * @param threads has one for each of them
     * @param most may be under way at once
     */
    Lobby(Executor threads, int most) {
        this.threads = threads;
        this.most = most;
    }

    /** Where visits run. */
    Executor threads() {
        return threads;
    }

    boolean isClosed() {
        return closed;
    }

    /** How many are under way. */
    int size() {
        return visits.size();
    }

    void open() {
        empty = new CompletableFuture<>();
        closed = false;
    }

    /**
     * From now on nobody is asked any more: who waits for an answer is refused.
     *
     * @return completes when everybody has an answer
     */
    CompletableFuture<Void> close() {
        closed = true;
        visits.forEach(Visit::turnAway);
        checkEmpty();
        return empty;
    }

    /** Runs a visit on a thread, or says that there is no room. The visit leaves when it is answered. */
    boolean enter(Visit visit, Runnable asking) {
        if (places.getAndUpdate(taken -> taken < most ? taken + 1 : taken) >= most) {
            return false;
        }
        asked.add(visit);
        visits.add(visit);
        if (closed) { // it may have been closed before it could see this one
            visit.turnAway();
            return true;
        }
        try {
            threads.execute(() -> ask(visit, asking));
            return true;
        } catch (RejectedExecutionException | OutOfMemoryError noThread) {
            Complaints.quietly(() -> LOG.debug("There is no thread for a handshake", noThread));
            makeRoom(visit);
            leave(visit);
            return false;
        }
    }

    /** Whoever has gone, or was turned away, before there was a thread is not asked about; one who is takes a place meanwhile. */
    private void ask(Visit visit, Runnable asking) {
        try {
            if (visits.contains(visit)) {
                asking.run();
            }
        } finally {
            makeRoom(visit);
        }
    }

    /** Makes room for another: the program has said what it had to say, and the client is about to hear of it. */
    void makeRoom(Visit visit) {
        if (asked.remove(visit)) {
            places.decrementAndGet();
        }
    }

    /** The visit has its answer, whatever the program still does. Only the first call counts. */
    void leave(Visit visit) {
        if (visits.remove(visit)) {
            checkEmpty();
        }
    }

    private void checkEmpty() {
        if (closed && visits.isEmpty()) {
            empty.complete(null);
        }
    }
}
