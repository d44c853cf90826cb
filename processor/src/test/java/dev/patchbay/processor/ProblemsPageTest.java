package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.processor.diagnostic.ProblemCode;
import org.junit.jupiter.api.Test;

/** {@code docs/problems.md} says what the processor says. */
class ProblemsPageTest {

    /** Out of date? {@code mvn -B -pl processor -am test -Dgoldens=update} twice, and read the diff. */
    @Test
    void isWhatTheFixturesSay() {
        if (Fixtures.UPDATE) {
            Fixtures.write(ProblemsPage.FILE, ProblemsPage.text());
        }
        assertThat(Fixtures.read(ProblemsPage.FILE)).isEqualTo(ProblemsPage.text());
    }

    @Test
    void explainsEveryMistake() {
        assertThat(ProblemsPage.text())
                .contains(ProblemCode.all().stream()
                        .map(code -> "### " + code.title())
                        .toList())
                .doesNotContain("\n\n\n");
    }
}
