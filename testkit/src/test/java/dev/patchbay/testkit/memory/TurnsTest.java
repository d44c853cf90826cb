package dev.patchbay.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TurnsTest {

    private final Turns turns = new Turns();
    private final List<String> log = new ArrayList<>();

    @Test
    void runsWhatATaskBringsBehindIt() {
        turns.execute(() -> {
            turns.execute(() -> {
                turns.execute(() -> log.add("third"));
                log.add("second");
            });
            log.add("first");
        });

        assertThat(log).containsExactly("first", "second", "third");
    }

    @Test
    void runsATaskOfAnotherThreadAtOnce() {
        Thread other = new Thread(() -> turns.execute(() -> log.add("other")));
        turns.execute(() -> {
            other.start();
            join(other);
            log.add("own");
        });

        assertThat(log).containsExactly("other", "own");
    }

    @Test
    void goesOnAfterATaskThatFailed() {
        assertThatThrownBy(() -> turns.execute(() -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        turns.execute(() -> log.add("next"));
        assertThat(log).containsExactly("next");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
