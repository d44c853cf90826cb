package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs, compiled with both processors and every warning an error, do what their annotations say. */
class GeneratedCodeTest {

    /** Without {@code processing}, which warns of annotations that no processor keeps from the others; avaje-jsonb keeps none. */
    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    @TempDir
    Path classes;

    @Test
    void routesMessagesByTheirType() throws Exception {
        assertThat(run("chat").toArray())
                .containsExactly(
                        "/ws/chat/{room}",
                        "refused 403",
                        "None",
                        "None",
                        "sent [{\"from\":{\"name\":\"Ada\"},\"body\":\"hi\"}]",
                        "[{\"from\":{\"name\":\"Ada\"},\"body\":\"hi\"}]",
                        "pong",
                        "non-blocking true false",
                        "wrong: type",
                        "wrong: limit",
                        "wrong: type",
                        "failed: tired",
                        "Unhandled",
                        "NotAccepted",
                        "entered attic",
                        "left attic Ada 1001");
    }

    @Test
    void readsAndWritesSealedTypesAndCollections() throws Exception {
        assertThat(run("shapes").toArray())
                .containsExactly(
                        "[{\"type\":\"Circle\",\"radius\":1.5,\"color\":\"RED\"},"
                                + "{\"type\":\"Path\",\"points\":[{\"x\":1,\"y\":2}]},{\"type\":\"Nothing\"}]",
                        "true",
                        "7",
                        "true",
                        "{\"top\":[{\"colors\":[\"GREEN\"]}]}",
                        "false",
                        "{\"type\":\"Square\",\"color\":\"GREEN\",\"side\":2.0}");
    }

    @Test
    void answersLaterAndPerhaps() throws Exception {
        String tick = "{\"symbol\":\"A\",\"price\":5}";
        String next = "{\"symbol\":\"next\",\"price\":5}";
        assertThat(run("async").toArray())
                .containsExactly(
                        "welcome",
                        "latest later " + tick,
                        "latest later None",
                        "next later " + next,
                        "next later " + next,
                        "watch later None",
                        "watch later None",
                        "name later ticker",
                        "name later ticker",
                        "perhaps " + tick,
                        "perhaps None",
                        "raw later None",
                        "raw later None",
                        "later failed",
                        "Unhandled");
    }

    private List<?> run(String name) throws Exception {
        List<Path> files = new ArrayList<>(Fixtures.files("good", name));
        files.addAll(Fixtures.files("run", name));
        files.addAll(Fixtures.files("run", "StubConnection"));
        Program program = Program.compile(classes, files, STRICT);
        assertThat(program.messages())
                .filteredOn(message -> !message.startsWith("NOTE"))
                .isEmpty();
        return program.run();
    }
}
