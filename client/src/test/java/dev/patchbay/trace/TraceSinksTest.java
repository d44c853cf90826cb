package dev.patchbay.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.trace.TraceLine.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the lines of a trace go. */
final class TraceSinksTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final int LEAST = 8_192;

    @TempDir
    private Path folder;

    @Test
    void aRingKeepsTheLastLines() {
        RingLog ring = new RingLog(3);
        for (int i = 1; i <= 5; i++) {
            ring.accept(line(Kind.SENT, i));
        }

        assertThat(ring.lines()).extracting(TraceLine::bytes).containsExactly(3L, 4L, 5L);
        assertThat(ring.toString().lines()).hasSize(3).first().isEqualTo(NOON + " a sent text, 3 bytes: \"x\"");
    }

    @Test
    void aRingKeepsOneLineOrMore() {
        assertThat(new RingLog(1).lines()).isEmpty();
        assertThatThrownBy(() -> new RingLog(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void statisticsCountLinesAndBytes() {
        TraceStatistics statistics = new TraceStatistics();
        assertThat(statistics.snapshot().since()).isEmpty();
        statistics.accept(line(Kind.SENT, 5));
        statistics.accept(line(Kind.SENT, 6));
        statistics.accept(line(Kind.RECEIVED, 7));
        statistics.accept(line(Kind.DROPPED, 100));

        TraceStatistics.Snapshot counted = statistics.snapshot();
        assertThat(counted.since()).isEqualTo(Optional.of(NOON));
        assertThat(counted.counts()).isEqualTo(Map.of(Kind.SENT, 2L, Kind.RECEIVED, 1L, Kind.DROPPED, 1L));
        assertThat(counted.count(Kind.OVER)).isZero();
        assertThat(counted.bytesSent()).isEqualTo(11);
        assertThat(counted.bytesReceived()).isEqualTo(7);
    }

    @Test
    void aFileIsAppendedTo() throws Exception {
        Path file = Files.writeString(folder.resolve("trace.log"), "before\n");
        TraceSink sink = TraceSink.file(file, LEAST);
        sink.accept(line(Kind.SENT, 5));
        sink.close();

        assertThat(Files.readAllLines(file)).containsExactly("before", NOON + " a sent text, 5 bytes: \"x\"");
    }

    @Test
    void aFileNeverGrowsBeyondItsBoundAndKeepsTheLastLines() throws Exception {
        Path file = folder.resolve("trace.log");
        TraceSink sink = TraceSink.file(file, LEAST);
        for (int i = 1; i <= 1_000; i++) {
            sink.accept(line(Kind.SENT, i));
            assertThat(Files.size(file)).isLessThanOrEqualTo(LEAST / 2);
        }
        sink.close();
        Path older = folder.resolve("trace.log.1");

        assertThat(Files.size(older)).isBetween(LEAST / 2L - 100, LEAST / 2L);
        assertThat(last(file)).contains(", 1000 bytes");
        assertThat(number(Files.readAllLines(file).get(0))).isEqualTo(number(last(older)) + 1);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aFileHasABoundThatIsWorthIt() {
        assertThatThrownBy(() -> TraceSink.file(folder.resolve("trace.log"), LEAST - 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("8192");
    }

    @Test
    void aLineIsAnObjectOfJsonToo() {
        assertThat(line(Kind.RECEIVED, 5).json())
                .isEqualTo("{\"at\":\"2026-01-01T12:00:00Z\",\"client\":\"a\",\"kind\":\"received\","
                        + "\"frame\":\"text\",\"bytes\":5,\"text\":\"\\\"x\\\"\"}");
        assertThat(new TraceLine(NOON, "a", Kind.NOT_CONNECTED, "", 0, "").json())
                .isEqualTo("{\"at\":\"2026-01-01T12:00:00Z\",\"client\":\"a\",\"kind\":\"not connected\"}");
    }

    private static String last(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.get(lines.size() - 1);
    }

    private static int number(String line) {
        return Integer.parseInt(line.replaceAll(".*, (\\d+) bytes.*", "$1"));
    }

    private static TraceLine line(Kind kind, int bytes) {
        return new TraceLine(NOON, "a", kind, "text", bytes, "\"x\"");
    }
}
