package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The clients that users of Phoenix have, from npm and unchanged. Without Node and the packages ({@code npm ci} in
 * {@code conformance/src/test/js}) they are left out, but not where {@code CI} is set.
 */
final class NodeClientsTest {

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
        boolean ready = Files.isDirectory(Node.FOLDER.resolve("node_modules")) && Node.isThere();
        assumeTrue(ready || "true".equals(System.getenv("CI")), "Node, or `npm ci` in " + Node.FOLDER + ", is missing");
        try (Application application = Application.start()) {
            Process node = Node.start(script, client, "ws://localhost:" + application.port());
            try {
                assertThat(node.waitFor(50, TimeUnit.SECONDS))
                        .as(client + " ends")
                        .isTrue();
                assertThat(node.exitValue()).as(Node.output(node)).isZero();
            } finally {
                node.destroyForcibly();
            }
        }
    }
}
