package dev.patchbay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/types.md} is a complete list. */
final class TypesPageTest {

    private static final Path DOCS = Document.ROOT.resolve("docs");
    private static final Pattern ROW =
            Pattern.compile("\\| `@?(\\w+)` \\| `(dev\\.patchbay[\\w.]*)` \\| .+ \\| (.*)\\|");
    private static final Pattern LINK = Pattern.compile("\\[[^]]+]\\(([\\w./-]+)(?:#([\\w-]+))?\\)");

    @Test
    void listsEveryPublicTypeOnceAndNothingElse() {
        assertThat(rows()).extracting(Row::qualifiedName).containsExactlyInAnyOrderElementsOf(PublicTypes.exported());
    }

    @Test
    void leadsToPagesThatNameTheType() {
        assertThat(rows().stream().filter(row -> !row.links().isEmpty())).hasSizeGreaterThan(60);
        assertThat(rows().stream().flatMap(Row::faults)).isEmpty();
    }

    private static List<Row> rows() {
        return text(DOCS.resolve("types.md"))
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), row.group(2), links(row.group(3))))
                .toList();
    }

    private static List<Link> links(String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> new Link(link.group(1), Optional.ofNullable(link.group(2))))
                .toList();
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
     * @param links where it is explained
     */
    private record Row(String name, String inPackage, List<Link> links) {

        String qualifiedName() {
            return inPackage + "." + name;
        }

        Stream<String> faults() {
            return links.stream().flatMap(link -> {
                String page = text(DOCS.resolve(link.page()));
                boolean isNamed =
                        Pattern.compile("\\b" + name + "\\b").matcher(page).find();
                boolean isHeading = link.heading().map(headings(page)::contains).orElse(true);
                return isNamed && isHeading ? Stream.empty() : Stream.of(name + " in " + link);
            });
        }

        /** As GitHub makes them of headings. */
        private static List<String> headings(String page) {
            return page.lines()
                    .filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                    .map(line -> line.replaceAll("[^\\w -]", "").replace(' ', '-'))
                    .toList();
        }
    }

    /**
     * Where a row leads.
     *
     * @param page a file in {@code docs}
     * @param heading in it
     */
    private record Link(String page, Optional<String> heading) {}
}
