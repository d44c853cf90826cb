package dev.patchbay.testkit.duplex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/** What scenarios come to. */
public final class Courses {

    private static final int SEEDS = 20;

    private Courses() {}

    /** The same for the same seed, and not for all. */
    public static void dependOnTheSeedAlone(LongFunction<List<String>> scenario) {
        Set<List<String>> courses = new HashSet<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<String> course = scenario.apply(seed);
            assertThat(scenario.apply(seed)).isEqualTo(course);
            courses.add(course);
        }
        assertThat(courses).hasSizeGreaterThan(SEEDS / 2);
    }
}
