package dev.patchbay.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps the last lines of a trace. Any thread. */
public final class RingLog implements TraceSink {

    private final int most;
    private final Deque<TraceLine> last = new ArrayDeque<>();

    /** Keeps so many lines, 1 or more. */
    public RingLog(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A log keeps 1 line or more, got " + most);
        }
        this.most = most;
    }

    @Override
    public synchronized void accept(TraceLine line) {
        if (last.size() == most) {
            last.removeFirst();
        }
        last.addLast(line);
    }

    /** The last lines, oldest first. */
    public synchronized List<TraceLine> lines() {
        return List.copyOf(last);
    }

    /** The last lines, each in one of the text. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        lines().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
