package dev.patchbay.trace;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where the lines of a trace go. Called on a worker, where it may block, one line at a time and in order; whoever falls behind by more
 * than {@link #MOST_WAITING} lines misses some. What it throws is logged, once in a minute of each kind.
 *
 * <pre>{@code
 * RingLog last = new RingLog(100);
 * Registration trace = ticker.trace(last);
 * ticker.send("hello");
 * trace.close();
 * System.out.println(last);
 * }</pre>
 */
@FunctionalInterface
public interface TraceSink {

    /** So many lines of a trace wait for its sink; what happens beyond is not told, but counted. */
    int MOST_WAITING = 10_000;

    /** Takes a line. */
    void accept(TraceLine line) throws Exception;

    /** The trace is off, or the connection is over: the last call. */
    default void close() throws Exception {}

    /** Takes each line as text. */
    static TraceSink lines(Consumer<String> lines) {
        return line -> lines.accept(line.toString());
    }

    /**
     * Appends each line to a file, which is opened with the first and closed with the trace.
     *
     * @param mostBytes so many bytes are kept, in two files: when half of them are written, the file is renamed to one that ends in
     *     {@code .1}, in whose place it comes; 8,192 or more
     */
    static TraceSink file(Path file, long mostBytes) {
        return new TraceFile(file, mostBytes);
    }
}
