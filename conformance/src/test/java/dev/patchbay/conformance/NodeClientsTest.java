package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The clients that users of Phoenix have, from npm and unchanged. Without Node and the packages ({@code npm ci} in
 * {@code conformance/src/test/js}) they are left out, but not where {@code CI} is set.
 */
final class NodeClientsTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src", "test", "js");

    @ParameterizedTest
    @CsvSource({
        "phoenix-1.4, phoenix.mjs",
        "phoenix-1.5, phoenix.mjs",
        "phoenix-1.6, phoenix.mjs",
        "phoenix-1.7, phoenix.mjs",
        "phoenix-1.8, phoenix.mjs",
        "phoenix-channels, phoenix-channels.mjs",
        "@supabase/realtime-js, realtime.mjs"
    })
    void tellsItsStory(String client, String script) throws Exception {
        boolean ready = Files.isDirectory(FOLDER.resolve("node_modules")) && runs("node", "--version");
        assumeTrue(ready || "true".equals(System.getenv("CI")), "Node, or `npm ci` in " + FOLDER + ", is missing");
        try (Application application = Application.start()) {
            Process node = start("node", script, client, "ws://localhost:" + application.port());
            try {
                assertThat(node.waitFor(50, TimeUnit.SECONDS))
                        .as(client + " ends")
                        .isTrue();
                assertThat(node.exitValue()).as(() -> output(node)).isZero();
            } finally {
                node.destroyForcibly();
            }
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return start(command).waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(List.of(command))
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** What it wrote; it has ended. */
    private static String output(Process node) {
        try {
            return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
