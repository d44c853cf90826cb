package dev.patchbay.polling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Outbound;
import dev.patchbay.time.ManualTime;
import dev.patchbay.transport.Backlog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which poll is given which messages. */
final class OutboxTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final ManualTime time = new ManualTime();
    private final Backlog backlog = new Backlog(1000, time, bytes -> {});
    private final Outbox outbox = new Outbox(backlog, time, WINDOW);

    /** A request that keeps its answer. */
    private static final class Asked implements Poller {
        final List<Delivery> answers = new ArrayList<>();
        boolean gone;

        @Override
        public boolean isGone() {
            return gone;
        }

        @Override
        public void answer(Delivery delivery) {
            answers.add(delivery);
        }
    }

    private void put(String text) {
        Outbound message = Outbound.text(text);
        assertThat(backlog.take(message.size())).isTrue();
        outbox.put(new Waiting(message, Optional.empty()));
        outbox.offer();
    }

    private Asked poll() {
        Asked asked = new Asked();
        outbox.poll(asked);
        return asked;
    }

    @Test
    void ofTwoThatWaitTheSecondHears() {
        Asked first = poll();
        Asked second = poll();
        put("x");

        assertThat(first.answers).isEmpty();
        assertThat(second.answers.get(0).messages()).containsExactly(Outbound.text("x"));
        time.advance(WINDOW);
        assertThat(first.answers.get(0).messages()).isEmpty();
        assertThat(second.answers).hasSize(1);
    }

    @Test
    void oneThatIsGoneIsGivenNothing() {
        Asked gone = poll();
        gone.gone = true;
        put("x");

        assertThat(gone.answers.get(0).messages()).isEmpty();
        assertThat(poll().answers.get(0).messages()).containsExactly(Outbound.text("x"));
    }

    @Test
    void whatIsBeingAnsweredStillCounts() {
        put("x");
        Asked asked = poll();
        assertThat(backlog.queued()).isPositive();
        assertThat(outbox.silence()).isZero();

        asked.answers.get(0).written();
        assertThat(backlog.queued()).isZero();
        time.advance(WINDOW);
        assertThat(outbox.silence()).isEqualTo(WINDOW.toNanos());
    }

    @Test
    void noMoreThanSoManyWait() {
        Asked first = poll();
        for (int i = 1; i < Outbox.MOST_POLLS; i++) {
            poll();
        }
        assertThat(first.answers).isEmpty();
        poll();

        assertThat(first.answers).hasSize(1);
    }

    @Test
    void theEndAnswersAll() {
        Asked first = poll();
        Asked second = poll();
        List<String> quiet = new ArrayList<>();
        outbox.end();
        outbox.whenQuiet(() -> quiet.add("quiet"));

        assertThat(quiet).isEmpty();
        first.answers.get(0).written();
        second.answers.get(0).lost(new IllegalStateException());
        assertThat(quiet).hasSize(1);
    }
}
