package dev.patchbay.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ComplaintsTest {

    private final AtomicLong now = new AtomicLong();
    private final Complaints complaints = new Complaints(now::get);
    private final List<String> lines = new ArrayList<>();

    @Test
    void saysOneLineOfACauseInAMinute() {
        for (int i = 0; i < 10_000; i++) {
            complain("a");
        }
        assertThat(lines).containsExactly("a");

        now.addAndGet(Complaints.PAUSE.toNanos() - 1);
        complain("a");
        assertThat(lines).hasSize(1);

        now.addAndGet(1);
        complain("a");
        assertThat(lines).containsExactly("a", "a (and 10000 more like it since the last such line)");
    }

    @Test
    void tellsCausesApartUntilThereAreTooMany() {
        for (int i = 0; i < Complaints.CAUSES + 100; i++) {
            complain("cause " + i);
        }
        assertThat(lines).hasSize(Complaints.CAUSES + 1);
        complain("cause 0");
        assertThat(lines).hasSize(Complaints.CAUSES + 1);
    }

    @Test
    void survivesALoggerThatThrows() {
        assertThatCode(() -> complaints.tell("a", more -> {
                    throw new StackOverflowError();
                }))
                .doesNotThrowAnyException();
    }

    private void complain(String cause) {
        complaints.tell(cause, more -> lines.add(cause + more));
    }
}
