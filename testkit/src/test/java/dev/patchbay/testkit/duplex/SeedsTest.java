package dev.patchbay.testkit.duplex;

import static dev.patchbay.testkit.duplex.OneDuplex.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A seed decides the course of a scenario, and finds what depends on it. */
final class SeedsTest {

    private static final int SCENARIOS = 1_000;

    @Test
    void haveTheSameCourseAgain() {
        Courses.dependOnTheSeedAlone(SeedsTest::course);
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
        assertThatThrownBy(() -> Seeds.each(200, SeedsTest::answerTwice)).hasMessageContaining("With seed ");
    }

    /** A server that asks two others, and means to pass on what the faster one says: it looks, and answers in a later step. */
    private static void answerTwice(long seed) {
        Duplex.Builder builder = Duplex.builder(seed);
        Executor later = builder.executor();
        try (OneDuplex one = new OneDuplex(builder)) {
            one.socket.onText((text, connection) -> {
                AtomicBoolean answered = new AtomicBoolean();
                Runnable answer = () -> {
                    answered.set(true);
                    connection.send("answer");
                };
                Runnable ask = () -> {
                    if (!answered.get()) {
                        later.execute(answer);
                    }
                };
                later.execute(() -> later.execute(() -> later.execute(ask))); // is slow
                later.execute(ask);
                return Answer.none();
            });
            ClientConnection ear = one.start();
            one.heard.clear();
            ear.send("a");
            one.duplex.settle();

            assertThat(one.heard).containsExactly("answer");
        }
    }

    @Test
    void areAThousandWithoutAThread() {
        course(0);
        AtomicInteger threads = new AtomicInteger();
        InheritableThreadLocal<String> counter = new InheritableThreadLocal<>() {
            @Override
            protected String childValue(String parent) {
                threads.incrementAndGet();
                return parent;
            }
        };
        counter.set("whoever inherits it is a thread of this one's");
        List<List<String>> courses = new ArrayList<>();
        Seeds.each(SCENARIOS, seed -> courses.add(course(seed)));

        assertThat(courses).hasSize(SCENARIOS);
        assertThat(threads).hasValue(0);
    }
}
