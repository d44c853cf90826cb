package dev.patchbay.testkit.cluster;

import java.time.Duration;

/** How long it takes from one node to another, and what is lost on the way. */
public interface Transit {

    /** Everything arrives at once, on the thread that sends it, and nothing is lost. Any thread. */
    Transit INSTANT = new Transit() {
        @Override
        public void carry(Lane lane, Runnable arrival) {
            arrival.run();
        }

        @Override
        public void later(Duration delay, Runnable task) {
            task.run();
        }

        @Override
        public boolean loses() {
            return false;
        }
    };

    /**
     * What stays in order.
     *
     * @param from who sends
     * @param to who receives
     * @param isSent whether it is for that node alone
     * @param name the topic; what is told of nodes is beside all topics
     */
    record Lane(MemoryNode from, MemoryNode to, boolean isSent, String name) {}

    /** Has something arrive, behind what the same lane carries. */
    void carry(Lane lane, Runnable arrival);

    /** Does something when a time is over. */
    void later(Duration delay, Runnable task);

    /** Whether the next message is lost. */
    boolean loses();
}
