package dev.patchbay.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written for the classes under {@code good/} is, to the letter, what stands under {@code expected/}. To rewrite
 * it: {@code mvn -B -pl processor -am test -Dgoldens=update}, and read the diff.
 */
class GoldenFilesTest {

    private static final Pattern SEARCH = Pattern.compile("JsonText\\.\\w*[pP]roperty\\(");

    private static final Path EXPECTED = Fixtures.ROOT.resolve("expected");

    static Stream<String> cases() {
        return Fixtures.cases("good");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesExactlyThis(String name) {
        Map<String, String> written = generated(name);
        if (Fixtures.UPDATE) {
            written.forEach(
                    (file, text) -> Fixtures.write(EXPECTED.resolve(name).resolve(file), text));
        }
        Map<String, String> expected = new TreeMap<>();
        Fixtures.files("expected", name)
                .forEach(file -> expected.put(file.getFileName().toString(), Fixtures.read(file)));
        assertThat(written).isEqualTo(expected);
    }

    /** Either the runtime asks for the type of a message, and hands it on, or the handlers' method looks for it. */
    @Test
    void looksForTheTypeOfAMessageInOnePlace() {
        List<Long> places = cases().flatMap(name -> Fixtures.files("expected", name).stream())
                .map(file -> SEARCH.matcher(Fixtures.read(file)).results().count())
                .filter(found -> found > 0)
                .toList();
        assertThat(places).hasSizeGreaterThan(5).containsOnly(1L);
    }

    private static Map<String, String> generated(String name) {
        Compilation compilation = javac().withProcessors(new PatchbayProcessor())
                .withClasspath(Fixtures.classPathWithout("jakarta.inject"))
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(Fixtures.sources("good", name));
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            files.put(Path.of(file.getName()).getFileName().toString(), text(file));
        }
        compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/patchbay/routes.txt")
                .filter(file -> file.getLastModified() > 0) // else it was looked for alone
                .ifPresent(file -> files.put("routes.txt", text(file)));
        return files;
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
