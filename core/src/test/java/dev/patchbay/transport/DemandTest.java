package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.time.ManualTime;
import java.util.ArrayDeque;
import java.util.Queue;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.junit.jupiter.api.Test;

/** Jetty is asked for more at once, until a connection's turn is over. */
final class DemandTest {

    private final Core core = new Core();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Portion portion = new Portion();
    private boolean isOurs;
    private final Demand demand = new Demand(
            "a",
            core,
            new Ways(
                    new CoreOutput(core, new Backlog(1, new ManualTime(), lost -> {})),
                    () -> isOurs,
                    later::add,
                    nobody -> {}),
            portion);

    @Test
    void asksAtOnceWithinATurn() {
        for (int i = 1; i < Portion.FRAMES; i++) {
            portion.brings(1);
            demand.more();
        }
        assertThat(core.demands).isEqualTo(Portion.FRAMES - 1);
        assertThat(later).isEmpty();
    }

    @Test
    void asksLaterBehindSoManyFrames() {
        for (int i = 0; i < Portion.FRAMES; i++) {
            portion.brings(0);
        }
        demand.more();
        assertThat(core.demands).isZero();
        later.remove().run();
        assertThat(core.demands).isEqualTo(1);
        portion.brings(0);
        demand.more();
        assertThat(core.demands).isEqualTo(2);
        assertThat(later).isEmpty();
    }

    @Test
    void asksLaterBehindSoManyBytes() {
        portion.brings(Portion.BYTES - 1);
        demand.more();
        assertThat(core.demands).isEqualTo(1);
        portion.brings(1);
        demand.more();
        assertThat(core.demands).isEqualTo(1);
        assertThat(later).hasSize(1);
    }

    @Test
    void leavesItToOurOwnReaderWhereThatHadStopped() {
        isOurs = true;
        demand.more();

        assertThat(core.demands).isZero();
        assertThat(later).isEmpty();
    }

    private static final class Core extends CoreSession.Empty {

        private int demands;

        @Override
        public void demand() {
            demands++;
        }
    }
}
