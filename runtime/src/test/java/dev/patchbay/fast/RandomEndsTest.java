package dev.patchbay.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Outbound;
import dev.patchbay.time.ManualTime;
import dev.patchbay.transport.Backlog;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.OpCode;
import org.junit.jupiter.api.Test;

/** Whatever comes before the end of a connection: everybody is told of every message once, and nothing is left over. */
final class RandomEndsTest {

    private static final int LIVES = 3_000;
    private static final byte[] CLOSE_FRAME = {(byte) 0x88, 2, 3, (byte) 0xE8};

    @Test
    void everybodyIsToldOnceHoweverItEnds() {
        for (int seed = 0; seed < LIVES; seed++) {
            new Life(seed).live();
        }
    }

    /** One connection. */
    private static final class Life {

        private final int seed;
        private final Random random;
        private final NarrowNetwork network = new NarrowNetwork();
        private final ArrayByteBufferPool.Tracking pool = new ArrayByteBufferPool.Tracking();
        private final List<Runnable> rounds = new ArrayList<>();
        private final Backlog backlog = new Backlog(1 << 30, new ManualTime(), lost -> {});
        private final SelectorLane lane = new SelectorLane(rounds::add, pool, End.SERVER);
        private final SocketOutput output = new SocketOutput(network, lane, backlog);
        private final List<int[]> told = new ArrayList<>();

        Life(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        void live() {
            int steps = random.nextInt(30);
            for (int i = 0; i < steps; i++) {
                step();
            }
            end();
            assertThat(told).as("life %s", seed).allMatch(times -> times[0] == 1);
            assertThat(backlog.queued()).as("life %s", seed).isZero();
            lane.writing().take().release();
            assertThat(pool.getLeaks()).as("life %s", seed).isEmpty();
        }

        private void step() {
            switch (random.nextInt(9)) {
                case 0, 1 -> output.send(OpCode.BINARY, payload(), callback(), random.nextBoolean());
                case 2, 3 -> output.sendSoon(OpCode.TEXT, payload(), callback());
                case 4 -> output.flush(callback());
                case 5 -> network.room = random.nextInt(20_000);
                case 6 -> goOn();
                case 7 -> runRounds();
                default -> drop();
            }
        }

        private void drop() {
            if (random.nextInt(4) == 0) {
                output.drop();
            }
        }

        /** As a peer that goes away, a server that closes, or a network that breaks. */
        private void end() {
            switch (random.nextInt(3)) {
                case 0 -> network.broken = true;
                case 1 -> output.writeForJetty(callback(), ByteBuffer.wrap(CLOSE_FRAME));
                default -> output.drop();
            }
            if (network.isBusy() && random.nextBoolean()) {
                network.fail();
            }
            network.room = Integer.MAX_VALUE;
            goOn();
            runRounds();
            output.flush(Callback.NOOP);
        }

        private void goOn() {
            if (network.isBusy()) {
                network.goOnOrFail();
            }
        }

        private void runRounds() {
            List<Runnable> due = List.copyOf(rounds);
            rounds.clear();
            due.forEach(Runnable::run);
        }

        private Outbound payload() {
            byte[] payload = new byte[random.nextInt(4) == 0 ? random.nextInt(10_000) : random.nextInt(20)];
            backlog.take(payload.length);
            return Outbound.binary(payload);
        }

        private Callback callback() {
            int[] times = new int[1];
            told.add(times);
            return Callback.from(() -> times[0]++, failure -> times[0]++);
        }
    }
}
