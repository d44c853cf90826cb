package dev.patchbay.fast.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.socket.Limits;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What clients send, legal or not and however it is cut, is the same to our own way of reading and to Jetty's. */
final class FuzzTest {

    private static final int STREAMS = 50_000;

    private final Rig own = new Rig(true);
    private final Rig plain = new Rig(false);

    @AfterEach
    void stop() {
        own.close();
        plain.close();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES) // on a machine that has much else to do
    void readsEveryStreamAsJettyDoes() {
        int ends = 0;
        int heard = 0;
        for (long seed = 1; seed <= STREAMS; seed++) {
            Outcome outcome = compare(seed);
            heard += outcome.messages().size();
            ends += outcome.code().get(0) == 1006 ? 0 : 1;
        }
        assertThat(heard).as("the messages among them").isGreaterThan(STREAMS);
        assertThat(ends).as("those that end with a code").isGreaterThan(STREAMS / 4);
    }

    /** On workers it is a matter of time which reply comes before a close frame of Jetty's, and which is too late. */
    private Outcome compare(long seed) {
        Stream stream = Streams.of(seed);
        boolean onWorkers = seed % 3 == 0;
        Limits limits = Limits.defaults()
                .withMessageSize(seed % 4 == 0 ? 200 : 65_536)
                .withWaitingCalls(onWorkers ? 2 : 256)
                .withBacklog(1 << 30);
        Outcome one = own.serve(stream, limits, onWorkers);
        Outcome other = plain.serve(stream, limits, onWorkers);
        boolean same = onWorkers ? one.isHeardLike(other) : one.isLike(other);
        assertThat(same).as("%s%nour way: %s%nJetty's: %s", stream, one, other).isTrue();
        assertThat(one.code()).as("the end of %s", stream).hasSize(1);
        return one;
    }
}
