package dev.patchbay.redis;

/** How much of a bound is taken. Any thread. */
final class Room {

    private final Settings.Bound bound;
    private int messages;
    private long bytes;

    Room(Settings.Bound bound) {
        this.bound = bound;
    }

    /** Takes room for a message; one that is larger than all of it fits where nothing else is. */
    synchronized boolean take(long size) {
        if (messages >= bound.messages() || (messages > 0 && bytes + size > bound.bytes())) {
            return false;
        }
        messages++;
        bytes += size;
        return true;
    }

    synchronized void giveBack(long size) {
        messages--;
        bytes -= size;
    }

    synchronized int messages() {
        return messages;
    }
}
