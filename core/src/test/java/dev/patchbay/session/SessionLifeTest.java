package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SessionLifeTest {

    private final List<String> log = new ArrayList<>();
    private final SessionLife life = new SessionLife();

    @Test
    void opensOnceAndEndsOnce() {
        open();
        open();
        end();
        end();

        assertThat(log).containsExactly("open", "end");
    }

    @Test
    void isNeverOpenedWhenItHasEnded() {
        end();
        open();
        end();

        assertThat(log).containsExactly("never");
    }

    @Test
    void endsBehindItsOpeningThoughTheEndComesWhileItOpens() {
        life.open(() -> {
            end();
            end();
            log.add("open");
        });
        end();

        assertThat(log).containsExactly("open", "end");
    }

    @Test
    void endsThoughItsOpeningFails() {
        assertThatThrownBy(() -> life.open(() -> {
                    end();
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);

        assertThat(log).containsExactly("end");
    }

    private void open() {
        life.open(() -> log.add("open"));
    }

    private void end() {
        life.end(() -> log.add("end"), () -> log.add("never"));
    }
}
