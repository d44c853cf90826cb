package dev.patchbay.testkit.duplex;

import static dev.patchbay.testkit.duplex.OneDuplex.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A seed decides the course of a scenario, and finds what depends on it. */
final class SeedsTest {

    private static final int SCENARIOS = 1_000;

    @Test
    void haveTheSameCourseAgain() {
        Set<List<String>> courses = new HashSet<>();
        for (long seed = 1; seed <= 20; seed++) {
            List<String> course = course(seed);
            assertThat(course(seed)).isEqualTo(course);
            courses.add(course);
        }

        assertThat(courses).hasSizeGreaterThan(10);
    }

    private static List<String> course(long seed) {
        try (OneDuplex one = new OneDuplex(Duplex.builder(seed))) {
            for (int i = 0; i < 3; i++) {
                one.duplex.on(one.connector().reconnect(BackOff.DEFAULT)).background();
            }
            one.duplex.settle();
            one.duplex.network().cut();
            one.duplex.advance(SECOND);
            return one.duplex.trace();
        }
    }

    /** A server that looks two things up at once, and answers with what is there first; a client that believes it comes in order. */
    private static void race(long seed) {
        Duplex.Builder builder = Duplex.builder(seed);
        try (OneDuplex one = new OneDuplex(builder)) {
            one.socket.onText((text, connection) -> {
                builder.executor().execute(() -> connection.send("found " + text));
                return Answer.none();
            });
            ClientConnection ear = one.start();
            one.heard.clear();
            ear.send("a");
            ear.send("b");
            one.duplex.settle();

            assertThat(one.heard).containsExactly("found a", "found b");
        }
    }

    @Test
    void findARaceAndSayWhere() {
        assertThatThrownBy(() -> Seeds.each(200, SeedsTest::race))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)With seed \\d+: .*found a.*-Dpatchbay.seed=\\d+ plays this one alone")
                .hasCauseInstanceOf(AssertionError.class);
    }

    @Test
    void findAnAnswerThatIsGivenTwice() {
        assertThatThrownBy(() -> Seeds.each(200, seed -> {
                    Duplex.Builder builder = Duplex.builder(seed);
                    try (OneDuplex one = new OneDuplex(builder)) {
                        one.socket.onText((text, connection) -> Answer.text(raced(builder)));
                        ClientConnection ear = one.start();
                        ear.send("a");
                        one.duplex.settle();
                        assertThat(one.heard).endsWith("1");
                    }
                }))
                .hasMessageContaining("With seed ");
    }

    private static String raced(Duplex.Builder builder) {
        AtomicInteger answers = new AtomicInteger();
        CompletableFuture<String> first = new CompletableFuture<>();
        builder.executor().execute(() -> first.complete("" + answers.incrementAndGet()));
        return first.getNow("2");
    }

    @Test
    void areManyInNoTimeAndOnOneThread() {
        course(0);
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        long start = System.nanoTime();
        List<List<String>> courses = new ArrayList<>();
        assertThatCode(() -> Seeds.each(SCENARIOS, seed -> courses.add(course(seed))))
                .doesNotThrowAnyException();

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(courses).hasSize(SCENARIOS);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
        System.out.println(SCENARIOS + " took " + took);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !isOfJUnit(thread))
                .isSubsetOf(before);
    }

    private static boolean isOfJUnit(Thread thread) {
        return thread.getName().startsWith("ForkJoinPool-") || thread.getName().startsWith("junit-");
    }
}
