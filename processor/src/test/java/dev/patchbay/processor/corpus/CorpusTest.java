package dev.patchbay.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program of the corpus: what is said about it, that nothing is said of generated code, and that it does what its script says. */
class CorpusTest {

    private static final Pattern OURS = Pattern.compile("\\[(\\w+)] .*", Pattern.DOTALL);

    private static Laboratory laboratory;

    @BeforeAll
    static void opens(@TempDir Path folder) {
        laboratory = new Laboratory(folder);
    }

    @AfterAll
    static void closes() throws Exception {
        laboratory.close();
    }

    static Stream<Arguments> cases() {
        return Specimen.all()
                .flatMap(program ->
                        Arrays.stream(Way.values()).filter(program::isFor).map(way -> Arguments.of(program, way)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndRunsWhatIsRight(Specimen program, Way way) throws Exception {
        Laboratory.Outcome outcome = laboratory.compile(program, way);
        assertThat(outcome.text()).doesNotContain("InternalError", "at dev.patchbay", "<any>", "<error>");
        assertThat(outcome.diagnostics())
                .filteredOn(diagnostic -> isGenerated(program, diagnostic))
                .as("about generated code: %s", outcome.text())
                .isEmpty();
        List<Specimen.Remark> remarks = outcome.diagnostics().stream()
                .flatMap(diagnostic -> remark(diagnostic).stream())
                .toList();
        assertThat(way == Way.ECJ ? Set.copyOf(remarks) : remarks)
                .as(outcome.text())
                .containsExactlyInAnyOrderElementsOf(program.expected(way));
        boolean wrong =
                outcome.diagnostics().stream().anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
        assertThat(outcome.succeeded()).as(outcome.text()).isEqualTo(!wrong);
        if (program.expected(way).isEmpty() && program.runs(way)) {
            laboratory.run(program, way);
        }
    }

    private static boolean isGenerated(Specimen program, Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getSource() == null) {
            return false;
        }
        Path source = Path.of(diagnostic.getSource().toUri());
        return program.written().stream()
                .noneMatch(file -> file.toAbsolutePath().equals(source));
    }

    /** Where every warning is an error, the compiler says so once more. */
    private static Optional<Specimen.Remark> remark(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT).strip();
        if (diagnostic.getSource() == null && message.contains("-Werror")) {
            return Optional.empty();
        }
        Matcher ours = OURS.matcher(message);
        String title = ours.matches() ? ours.group(1) : "compiler";
        boolean placed = diagnostic.getSource() != null;
        String file =
                placed ? Path.of(diagnostic.getSource().toUri()).getFileName().toString() : "";
        return Optional.of(new Specimen.Remark(file, placed ? diagnostic.getLineNumber() : 0, title));
    }
}
