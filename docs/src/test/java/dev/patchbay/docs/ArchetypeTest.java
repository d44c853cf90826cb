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

/** What the archetype writes compiles, is complete, and fits together. */
final class ArchetypeTest {

    private static final Path RESOURCES = Path.of("../archetype/src/main/resources");
    private static final Path TEMPLATES = RESOURCES.resolve("archetype-resources");
    private static final Path PAGE = TEMPLATES.resolve("src/main/resources/index.html");
    private static final Path README = TEMPLATES.resolve("README.md");

    @Test
    void writesAProjectThatCompilesWithoutAWarning() {
        List<JavaFileObject> sources = templates().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .map(ArchetypeTest::source)
                .toList();

        assertThat(sources).hasSizeGreaterThan(6);
        assertThat(Compiled.of(sources).complaints()).isEmpty();
    }

    @Test
    void fillsEveryPlaceholder() {
        assertThat(templates())
                .filteredOn(file -> !file.endsWith("pom.xml"))
                .allSatisfy(file -> assertThat(rendered(file)).doesNotContain("${", "__"));
    }

    /** Velocity, which renders the templates, takes two of these signs for the beginning of a comment. */
    @Test
    void writesNothingThatVelocityTakesForAComment() {
        assertThat(templates()).allSatisfy(file -> assertThat(rendered(file)).doesNotContain("##"));
    }

    /** A file that the descriptor does not name is left out of new projects without a word. */
    @Test
    void namesTheFolderOfEveryTemplate() {
        String descriptor = text(RESOURCES.resolve("META-INF/maven/archetype-metadata.xml"));
        assertThat(descriptor).contains("<include>README.md</include>");
        assertThat(templates())
                .filteredOn(file -> !List.of("pom.xml", "README.md")
                        .contains(TEMPLATES.relativize(file).toString()))
                .allSatisfy(file -> assertThat(descriptor)
                        .contains("<directory>" + TEMPLATES.relativize(file.getParent()) + "</directory>"));
    }

    @Test
    void givesThePageTheSocketTheTopicAndTheMessagesOfTheChannel() {
        String sources = String.join(
                "",
                templates().stream()
                        .filter(file -> file.toString().endsWith(".java"))
                        .map(ArchetypeTest::rendered)
                        .toList());

        assertThat(rendered(PAGE)).contains("'/socket/websocket?vsn=2.0.0&name='", "'table:lobby'", "'say'", "'said'");
        assertThat(sources)
                .contains(
                        "@Socket(value = \"/socket\"", "@Channel(\"table:{name}\")", "(\"say\")", "(\"said\")", "8080");
    }

    @Test
    void saysHowToRunAndToTestIt() {
        assertThat(rendered(README))
                .contains("mvn compile exec:java", "http://localhost:8080/", "mvn test", "TableChannelTest.java");
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(Path template) {
        String name = template.getFileName().toString().replace("__channel__", "Table");
        String text = rendered(template);
        return new SimpleJavaFileObject(URI.create("string:///example/" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static String rendered(Path template) {
        return text(template)
                .replace("${package}", "example")
                .replace("${artifactId}", "tables")
                .replace("${channel}", "Table")
                .replace("${topic}", "table");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
