package dev.patchbay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show of files is what stands in them: those that tests use, and those that the build uses. */
final class DocumentedFilesTest {

    private static final Path ROOT = Path.of("..");

    static Stream<Arguments> quotes() {
        return blocks("file");
    }

    /** A file is quoted as a whole, but for the package of a Java class. */
    @ParameterizedTest
    @MethodSource("quotes")
    void quotesAFileAsItIs(Document document, Block quote) throws IOException {
        assertThat(quote.text() + "\n").isEqualTo(read(quote.directive("file")).replaceFirst("^package .*;\n\n", ""));
    }

    static Stream<Arguments> plugins() {
        return blocks("plugin");
    }

    /** A plugin of a pom, with a main class of the reader's. */
    @ParameterizedTest
    @MethodSource("plugins")
    void showsAPluginAsTheBuildHasIt(Document document, Block plugin) throws IOException {
        String used = words(read(plugin.directive("plugin")))
                .replaceAll("<mainClass>.*?</mainClass>", "<mainClass>chat.Main</mainClass>");

        assertThat(used).contains(words(plugin.text()));
    }

    @Test
    void showsEveryFileThatIsThereToBeShown() throws IOException {
        List<String> shown = quotes().map(quote -> ((Block) quote.get()[1]).directive("file"))
                .toList();
        try (Stream<Path> files = Files.list(ROOT.resolve("docs").resolve("deploy"))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(shown).contains("docs/deploy/" + file.getFileName()));
        }
        assertThat(plugins()).isNotEmpty();
    }

    private static Stream<Arguments> blocks(String directive) {
        return Document.all().stream()
                .flatMap(document -> document.blocks().stream()
                        .filter(block -> !block.directive(directive).isEmpty())
                        .map(block -> Arguments.of(document, block)));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
