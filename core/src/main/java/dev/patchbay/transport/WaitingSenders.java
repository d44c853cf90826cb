package dev.patchbay.transport;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** The threads that wait until there is room in one backlog. They may be virtual, and hold no lock while they wait. */
final class WaitingSenders {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * Waits.
     *
     * @param isOver asked again after each {@link #wake}
     * @return false where the thread was interrupted, which it still is then
     */
    boolean await(BooleanSupplier isOver) {
        lock.lock();
        waiting.incrementAndGet(); // before it is asked: what changes behind that is told
        try {
            while (!isOver.getAsBoolean()) {
                changed.await();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
            lock.unlock();
        }
    }

    /** Something has changed. Costs nothing where nobody waits. */
    void wake() {
        if (waiting.get() > 0) {
            lock.lock();
            try {
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
