package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Compiles programs, with every warning an error, and runs them. */
abstract class RunsPrograms {

    /** Without {@code processing}, which warns of annotations that no processor keeps from the others. */
    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    @TempDir
    Path classes;

    final List<?> run(String name) throws Exception {
        List<Path> files = new ArrayList<>(Fixtures.files("good", name));
        files.addAll(Fixtures.files("run", name));
        files.addAll(Fixtures.files("run", "StubConnection"));
        return run(files);
    }

    final List<?> run(List<Path> files) throws Exception {
        Program program = Program.compile(classes, files, STRICT);
        assertThat(program.messages())
                .filteredOn(message -> !message.startsWith("NOTE"))
                .isEmpty();
        return program.run();
    }
}
