package dev.patchbay.bench.micro;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All ways to a handler lead to the same one. */
final class DispatchTest {

    private static final int CALLS = 100;

    @ParameterizedTest
    @ValueSource(strings = {"generated", "handWritten", "methodHandle", "reflection"})
    void answersEachEventAsItsHandlerDoes(String by) throws Throwable {
        assertThat(answers("raw", by))
                .isEqualTo(answers("raw", "handWritten"))
                .containsOnly("{\"cursor\":1}", "{\"typing\":2}", "{\"seen\":3}", "{\"refresh\":4}")
                .contains("{\"cursor\":1}", "{\"typing\":2}", "{\"seen\":3}", "{\"refresh\":4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generated", "handWritten", "methodHandle", "reflection"})
    void readsAndWritesThePayloadOfEachEvent(String by) throws Throwable {
        List<String> answers = answers("json", by);

        assertThat(answers).isEqualTo(answers("json", "handWritten"));
        for (int x = 0; x < CALLS; x++) {
            assertThat(answers.get(x)).isIn(point(x + 1, 41), point(x - 1, 41), point(x, 42), point(x, 40));
        }
    }

    private static String point(int x, int y) {
        return "{\"x\":" + x + ",\"y\":" + y + "}";
    }

    private static List<String> answers(String payload, String by) throws Throwable {
        DispatchBenchmark benchmark = new DispatchBenchmark();
        benchmark.payload = payload;
        benchmark.by = by;
        benchmark.make();
        benchmark.mix();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            answers.add(MicroTest.text(((ChannelAnswer.Replied) benchmark.dispatch()).payload()));
        }
        return answers;
    }
}
