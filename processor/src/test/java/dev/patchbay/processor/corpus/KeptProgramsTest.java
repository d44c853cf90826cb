package dev.patchbay.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A right program stays right, and does the same, where a socket is compiled beside it and all the rest is class files. */
class KeptProgramsTest {

    private static Laboratory laboratory;

    @BeforeAll
    static void opens(@TempDir Path folder) {
        laboratory = new Laboratory(folder);
    }

    @AfterAll
    static void closes() throws Exception {
        laboratory.close();
    }

    static Stream<Specimen> programs() {
        return Specimen.all().filter(Specimen::isKept);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void goesOnAsItWas(Specimen program) throws Exception {
        laboratory.compile(program, Way.STRICT);

        Laboratory.Outcome outcome =
                laboratory.compileBeside(program, Way.STRICT, "BesideSocket.java", socket(program.home()));

        assertThat(outcome.diagnostics())
                .as(outcome.text())
                .allMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.NOTE);
        laboratory.run(program, Way.STRICT);
    }

    /** Without names of classes that the program may have, too. */
    private static String socket(String home) {
        return (home.isEmpty() ? "" : "package " + home + ";\n")
                + "import dev.patchbay.OnMessage; import dev.patchbay.Socket;\n"
                + "@Socket(\"/beside\") final class BesideSocket { @OnMessage void take(byte[] bytes) {} }";
    }
}
