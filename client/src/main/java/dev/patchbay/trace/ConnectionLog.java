package dev.patchbay.trace;

import dev.patchbay.log.Complaints;
import dev.patchbay.trace.TraceLine.Group;
import dev.patchbay.trace.TraceLine.Kind;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Writes the lines of a trace to the log, for one client or several: connections at {@code INFO}, messages at {@code DEBUG}, and errors
 * at {@code WARN}, unless said. There are {@value #MOST_A_SECOND} lines a second at most; what is beyond is counted, and a line says how
 * many there were. The logger is named as this class is. Any thread.
 *
 * <pre>{@code
 * ClientConnection ticker = new TickerClient_Connector()
 *         .symbol("btc")
 *         .trace(new ConnectionLog().json().without(TraceLine.Group.MESSAGE))
 *         .start();
 * }</pre>
 */
public final class ConnectionLog implements TraceSink {

    /** So many lines are written a second. */
    public static final int MOST_A_SECOND = 100;

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionLog.class);

    private final Map<Group, Level> levels;
    private final boolean isJson;
    private long second; // guarded by this, as what follows
    private int written;
    private long keptBack;

    /** Writes plain lines. */
    public ConnectionLog() {
        this(Map.of(Group.CONNECTION, Level.INFO, Group.MESSAGE, Level.DEBUG, Group.ERROR, Level.WARN), false);
    }

    private ConnectionLog(Map<Group, Level> levels, boolean isJson) {
        this.levels = levels;
        this.isJson = isJson;
    }

    /** The same, with each line an object of JSON: {@link TraceLine#json}. */
    public ConnectionLog json() {
        return new ConnectionLog(levels, true);
    }

    /** The same, with lines about one thing at another level. */
    public ConnectionLog at(Group group, Level level) {
        Map<Group, Level> others = new EnumMap<>(levels);
        others.put(group, level);
        return new ConnectionLog(others, isJson);
    }

    /** The same, without lines about one thing. */
    public ConnectionLog without(Group group) {
        Map<Group, Level> others = new EnumMap<>(levels);
        others.remove(group);
        return new ConnectionLog(others, isJson);
    }

    @Override
    public void accept(TraceLine line) {
        Level level = levels.get(line.kind().group());
        if (level != null && LOG.isEnabledForLevel(level) && hasRoom(line)) {
            write(level, line);
        }
    }

    private synchronized boolean hasRoom(TraceLine line) {
        Instant at = line.at();
        if (at.getEpochSecond() != second) {
            second = at.getEpochSecond();
            written = 0;
            if (keptBack > 0) {
                write(Level.WARN, new TraceLine(at, line.client(), Kind.MISSED, "", 0, keptBack + " lines"));
                keptBack = 0;
            }
        }
        boolean hasRoom = written < MOST_A_SECOND;
        written += hasRoom ? 1 : 0;
        keptBack += hasRoom ? 0 : 1;
        return hasRoom;
    }

    private void write(Level level, TraceLine line) {
        Complaints.quietly(() -> LOG.atLevel(level).log("{}", isJson ? line.json() : line.plain()));
    }
}
