package dev.patchbay.conformance.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the clients differ, the case says so, and the document why. */
final class DifferencesTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("basedir", "."), "..", "docs", "channel-clients.md");

    /** How they look depends on the moment at which a ping is due. */
    private static final String IN_NO_CASE = "pings";

    @Test
    void areNamedWhereTheyAreAndNowhereElse() {
        assertThat(Case.all())
                .allSatisfy(each -> assertThat(each.differences().isEmpty())
                        .as(each.name())
                        .isEqualTo(each.of(Case.Whose.OURS).equals(each.of(Case.Whose.THEIRS))));
    }

    @Test
    void areThoseOfTheDocument() throws Exception {
        List<String> inCases = Case.all()
                .flatMap(each -> each.differences().stream())
                .distinct()
                .toList();
        String section = Files.readString(DOCUMENT).split("## What differs from phoenix.js", 2)[1];
        List<String> inDocument = section.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what | "))
                .map(line -> line.split(" *\\| *", 3)[1])
                .toList();

        assertThat(inDocument)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(inCases.stream(), Stream.of(IN_NO_CASE)).toList());
    }
}
