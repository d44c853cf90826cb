package dev.patchbay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/types.md} is a complete list. */
final class TypesPageTest {

    private static final Path DOCS = Document.ROOT.resolve("docs");
    private static final Pattern ROW =
            Pattern.compile("\\| `@?(\\w+)` \\| `(dev\\.patchbay[\\w.]*)` \\| .+ \\| (.*)\\|");
    private static final Pattern LINK = Pattern.compile("\\[[^]]+]\\(([\\w./-]+)(?:#[\\w-]+)?\\)");

    @Test
    void listsEveryPublicTypeOnceAndNothingElse() {
        assertThat(rows()).extracting(Row::qualifiedName).containsExactlyInAnyOrderElementsOf(PublicTypes.exported());
    }

    @Test
    void leadsToPagesThatNameTheType() {
        List<Row> linked = rows().stream().filter(row -> !row.pages().isEmpty()).toList();
        assertThat(linked)
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(row.pages())
                        .allSatisfy(page ->
                                assertThat(text(DOCS.resolve(page))).containsPattern("\\b" + row.name() + "\\b")));
    }

    private static List<Row> rows() {
        return text(DOCS.resolve("types.md"))
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), row.group(2), pages(row.group(3))))
                .toList();
    }

    private static List<String> pages(String links) {
        return LINK.matcher(links).results().map(link -> link.group(1)).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A line of the page.
     *
     * @param name of the type
     * @param inPackage its package
     * @param pages where it is explained, relative to {@code docs}
     */
    private record Row(String name, String inPackage, List<String> pages) {

        String qualifiedName() {
            return inPackage + "." + name;
        }
    }
}
