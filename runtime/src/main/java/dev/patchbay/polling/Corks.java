package dev.patchbay.polling;

import java.util.HashMap;
import java.util.Map;

/** The threads that hold back what they send, so that one poll is answered with all of it. Any thread, each for itself. */
final class Corks {

    private static final class Cork {
        private int runs;
        private int reads;
        private boolean flushed;
    }

    private final Map<Thread, Cork> corks = new HashMap<>(); // guarded by this

    /** The run of a mailbox begins. */
    synchronized void runStarts() {
        mine().runs++;
    }

    /** What the run sends from now on goes as it comes. */
    synchronized void runFlushes() {
        mine().flushed = true;
    }

    synchronized void runEnds() {
        mine().runs--;
        forget();
    }

    /** Messages are about to be brought on this thread. */
    synchronized void readStarts() {
        mine().reads++;
    }

    synchronized void readEnds() {
        mine().reads--;
        forget();
    }

    private Cork mine() {
        return corks.computeIfAbsent(Thread.currentThread(), thread -> new Cork());
    }

    private void forget() {
        Cork cork = mine();
        if (cork.runs <= 0 && cork.reads <= 0) {
            corks.remove(Thread.currentThread());
        }
    }

    /** Whether this thread holds back what it sends. */
    synchronized boolean holds() {
        Cork cork = corks.get(Thread.currentThread());
        return cork != null && !cork.flushed;
    }

    /** Whether this thread runs a mailbox, and brings no messages: only then it may wait. */
    synchronized boolean mayWait() {
        Cork cork = corks.get(Thread.currentThread());
        return cork != null && cork.reads == 0;
    }
}
