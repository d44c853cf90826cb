package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.Await;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that has less direct memory than its peers could pin; in a JVM of its own. */
final class LittleDirectMemoryTest {

    @TempDir
    Path directory;

    @Test
    void manyWhoDoNotReadKeepNothingFromTheOneWhoDoes() throws Exception {
        assertThat(run("stalled")).contains("everything was heard");
    }

    @Test
    void aMessageLargerThanAllOfItArrives() throws Exception {
        assertThat(run("large")).contains("everything was heard");
    }

    private String run(String what) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:MaxDirectMemorySize=2m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LittleDirectMemory.class.getName(),
                        what)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(child.waitFor(3 * Await.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("the other JVM is done")
                    .isTrue();
        } finally {
            child.destroyForcibly();
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
