package dev.patchbay.trace;

import dev.patchbay.trace.TraceLine.Kind;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts the lines of a trace. Any thread. */
public final class TraceStatistics implements TraceSink {

    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private Optional<Instant> since = Optional.empty();
    private long bytesSent;
    private long bytesReceived;

    /**
     * What was counted until a moment.
     *
     * @param since the first line; empty where there was none
     * @param counts how many there were of each kind; without those of which there were none
     * @param bytesSent in payloads of frames
     * @param bytesReceived in payloads of frames
     */
    public record Snapshot(Optional<Instant> since, Map<Kind, Long> counts, long bytesSent, long bytesReceived) {

        /** How many there were. */
        public long count(Kind kind) {
            return counts.getOrDefault(kind, 0L);
        }
    }

    /** Nothing was counted. */
    public TraceStatistics() {}

    @Override
    public synchronized void accept(TraceLine line) {
        since = since.or(() -> Optional.of(line.at()));
        counts.merge(line.kind(), 1L, Long::sum);
        bytesSent += line.kind() == Kind.SENT ? line.bytes() : 0;
        bytesReceived += line.kind() == Kind.RECEIVED ? line.bytes() : 0;
    }

    /** What was counted until now. */
    public synchronized Snapshot snapshot() {
        return new Snapshot(since, Map.copyOf(counts), bytesSent, bytesReceived);
    }

    /** What was counted, in one line. */
    @Override
    public String toString() {
        return snapshot().toString();
    }
}
