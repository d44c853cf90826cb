package dev.patchbay.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Medians, ratios, differences and bounds of a few rounds. */
final class TableTest {

    @TempDir
    private Path folder;

    @Test
    void tabulatesMediansAndRatiosOfEachRound() throws IOException {
        assertThat(table("""
                        == round 1 of 2
                        label=patchbay path=/echo mode=ECHO connections=100 in-flight=1 rate=10 cpu-us=4.0
                        label=jetty-api path=/echo mode=ECHO connections=100 in-flight=1 rate=10 cpu-us=8.0
                        label=patchbay path=/echo mode=ECHO connections=100 in-flight=1 rate=20 cpu-us=6.0
                        label=jetty-api path=/echo mode=ECHO connections=100 in-flight=1 rate=10 cpu-us=6.0
                        """))
                .containsPattern("patchbay /echo ECHO c=100 d=1 +5\\.00 +\\(4\\.00-6\\.00\\) +15 ")
                .containsPattern("echo / Jetty annotated API d=1 +0\\.75 +\\(0\\.50-1\\.00\\) +1\\.00 *\\R");
    }

    @Test
    void marksTheAimThatIsMissed() throws IOException {
        assertThat(table("""
                        label=patchbay path=/echo-nb mode=ECHO connections=100 in-flight=16 cpu-us=1.0 alloc-bytes=301
                        label=patchbay path=/echo mode=ECHO connections=100 in-flight=16 cpu-us=1.0 alloc-bytes=300
                        """))
                .containsPattern("bytes allocated, echo @NonBlocking d=16 +301 +\\(301-301\\) +300 MISSED")
                .containsPattern("bytes allocated, echo d=16 +300 +\\(300-300\\) +300 *\\R");
    }

    @Test
    void takesADifferenceRoundByRound() throws IOException {
        assertThat(table("""
                        label=patchbay path=/echo mode=IDLE connections=15000 in-flight=0 heap-bytes=4000 rss-bytes=9000
                        label=jetty-core path=/echo mode=IDLE connections=15000 in-flight=0 heap-bytes=3500 rss-bytes=8000
                        """))
                .containsPattern("patchbay /echo IDLE c=15000 d=0 +rss-bytes +9000 ")
                .containsPattern("bytes of heap, idle - Jetty core +500 +\\(500-500\\) +1024 *\\R");
    }

    @Test
    void comparesTheCostOfMoreConnectionsToThatOfTheFewest() throws IOException {
        assertThat(table("""
                        label=growth path=/echo mode=ECHO connections=15000 in-flight=1 cpu-us=12.0
                        label=growth path=/echo mode=ECHO connections=100 in-flight=1 cpu-us=8.0
                        label=growth path=/room mode=FAN_OUT connections=10 in-flight=1 cpu-us=5.0
                        """))
                .containsPattern("growth /echo ECHO +100: +8\\.00 \\(1\\.00\\) +15000: +12\\.00 \\(1\\.50\\)\\R")
                .containsPattern("growth /room FAN_OUT +10: +5\\.00 \\(1\\.00\\)\\R");
    }

    @Test
    void knowsStartUpAndProcessorByTheirOwnFigures() throws IOException {
        assertThat(table("""
                        label=patchbay-alone path=/echo mode=START_UP start-ms=390
                        label=jetty-core-alone path=/echo mode=START_UP start-ms=300
                        label=processor path=100-handlers mode=BUILD without-s=1 with-s=2 each-ms=10.0 own-ms=4.0
                        label=processor path=500-handlers mode=BUILD without-s=2 with-s=8 each-ms=12.0 own-ms=4.0
                        """))
                .containsPattern("patchbay-alone /echo START_UP +start-ms +390 ")
                .containsPattern("start-up / bare Jetty server +1\\.30 +\\(1\\.30-1\\.30\\) +1\\.30 *\\R")
                .containsPattern("javac for a handler, 500 / 100 handlers +1\\.20 +\\(1\\.20-1\\.20\\) +1\\.10 MISSED");
    }

    @Test
    void saysNothingOfWhatWasNotMeasured() throws IOException {
        assertThat(table("nothing\n")).isEmpty();
    }

    @Test
    void takesTheMiddleOfOddAndEvenRounds() {
        assertThat(new Figures(List.of(3.0, 1.0, 2.0)).median()).isEqualTo(2.0);
        assertThat(new Figures(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }

    private String table(String lines) throws IOException {
        return Table.of(Files.writeString(folder.resolve("lines"), lines));
    }
}
