package dev.patchbay.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.LogLines;
import dev.patchbay.trace.TraceLine.Group;
import dev.patchbay.trace.TraceLine.Kind;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.slf4j.event.Level;

/** Lines of a trace in the log. */
@ResourceLock("log")
final class ConnectionLogTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final String LOGGER = ConnectionLog.class.getName();

    @Test
    void writesEachGroupAtItsLevel() {
        ConnectionLog log = new ConnectionLog().at(Group.MESSAGE, Level.INFO).without(Group.ERROR);
        try (LogLines lines = LogLines.of(LOGGER)) {
            write(new ConnectionLog(), "own1");
            write(log, "own2");

            assertThat(lines.with("own1 connecting")).singleElement().asString().contains("INFO");
            assertThat(lines.with("own1 sent")).singleElement().asString().contains("DEBUG");
            assertThat(lines.with("own1 failed")).singleElement().asString().contains("WARN");
            assertThat(lines.with("own2 sent")).singleElement().asString().contains("INFO");
            assertThat(lines.with("own2 failed")).isEmpty();
        }
    }

    @Test
    void writesJson() {
        try (LogLines lines = LogLines.of(LOGGER)) {
            write(new ConnectionLog().json(), "own3");

            assertThat(lines.with("\"client\":\"own3\",\"kind\":\"sent\"")).hasSize(1);
        }
    }

    @Test
    void writesSoManyLinesASecondAndSaysHowManyThereWere() {
        ConnectionLog log = new ConnectionLog();
        try (LogLines lines = LogLines.of(LOGGER)) {
            for (int i = 0; i < ConnectionLog.MOST_A_SECOND + 7; i++) {
                log.accept(line(NOON, "own4", Kind.SENT));
            }
            assertThat(lines.with("own4 sent")).hasSize(ConnectionLog.MOST_A_SECOND);
            log.accept(line(NOON.plusSeconds(1), "own4", Kind.SENT));
            log.accept(line(NOON.plusSeconds(2), "own4", Kind.SENT));

            assertThat(lines.with("own4 missed: 7 lines")).hasSize(1);
            assertThat(lines.with("own4 sent")).hasSize(ConnectionLog.MOST_A_SECOND + 2);
        }
    }

    @Test
    void mayBeGivenABrokenLogger() {
        try (LogLines broken = LogLines.broken(LOGGER)) {
            write(new ConnectionLog(), "own5");

            assertThat(broken.all()).isEmpty();
        }
    }

    private static void write(ConnectionLog log, String client) {
        log.accept(line(NOON, client, Kind.CONNECTING));
        log.accept(line(NOON, client, Kind.SENT));
        log.accept(line(NOON, client, Kind.FAILED));
    }

    private static TraceLine line(Instant at, String client, Kind kind) {
        return new TraceLine(at, client, kind, "", 0, "");
    }
}
