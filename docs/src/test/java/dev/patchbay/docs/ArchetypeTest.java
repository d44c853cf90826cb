package dev.patchbay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

/** What the archetype writes compiles. */
final class ArchetypeTest {

    private static final Path TEMPLATES = Path.of("../archetype/src/main/resources/archetype-resources/src");

    @Test
    void writesAProjectThatCompilesWithoutAWarning() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<JavaFileObject> sources = files.filter(Files::isRegularFile)
                    .map(ArchetypeTest::rendered)
                    .toList();

            assertThat(sources).hasSizeGreaterThan(5);
            assertThat(Compiled.of(sources).complaints()).isEmpty();
        }
    }

    private static JavaFileObject rendered(Path template) {
        String name = template.getFileName().toString().replace("__channel__", "Table");
        String text = text(template)
                .replace("${package}", "example")
                .replace("${channel}", "Table")
                .replace("${topic}", "table");
        return new SimpleJavaFileObject(URI.create("string:///example/" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
