package dev.patchbay.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clients that users of Phoenix have, from npm and unchanged: {@code npm ci} in {@code src/test/js} gets them. */
final class NodeClientsTest {

    @ParameterizedTest
    @ValueSource(strings = {"phoenix-1.4", "phoenix-1.5", "phoenix-1.6", "phoenix-1.7", "phoenix-1.8"})
    void tellsItsStoryWithoutAWebSocket(String client) throws Exception {
        assumeTrue(Node.isWantedWithPackages(), "Node, or `npm ci` in src/test/js, is missing");
        try (Application application = Application.start()) {
            Node.run("", "long-poll.mjs", client, "ws://localhost:" + application.port());
        }
    }

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
        assumeTrue(Node.isWantedWithPackages(), "Node, or `npm ci` in src/test/js, is missing");
        try (Application application = Application.start()) {
            Node.run("", script, client, "ws://localhost:" + application.port());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phoenix-1.4", "phoenix-1.5", "phoenix-1.6", "phoenix-1.7", "phoenix-1.8"})
    void seesWhoIsPresent(String client) throws Exception {
        assumeTrue(Node.isWantedWithPackages(), "Node, or `npm ci` in src/test/js, is missing");
        try (Application application = Application.start()) {
            Node.run("", "presence.mjs", client, "ws://localhost:" + application.port());
        }
    }
}
