package dev.patchbay.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Outbound;
import dev.patchbay.testing.Await;
import dev.patchbay.time.ManualTime;
import dev.patchbay.transport.Backlog;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.OpCode;
import org.junit.jupiter.api.Test;

/** What fails while one connection is written is that connection's business. */
final class FailingWritesTest {

    private final ArrayByteBufferPool.Tracking pool = new ArrayByteBufferPool.Tracking();
    private final List<Runnable> rounds = new ArrayList<>();
    private final SelectorLane lane = new SelectorLane(rounds::add, pool, End.SERVER);
    private final List<String> told = new ArrayList<>();

    /** A network without memory. */
    private static final class Exhausted implements Network {

        private final List<Throwable> closes = new ArrayList<>();

        @Override
        public boolean flush(ByteBuffer... buffers) {
            throw new InternalError("no memory"); // an OutOfMemoryError would end the tests
        }

        @Override
        public void writeRest(Callback callback, ByteBuffer... buffers) {
            throw new AssertionError("nothing was begun");
        }

        @Override
        public void close(Throwable cause) {
            closes.add(cause);
            throw new IllegalStateException("who is told fails, too");
        }
    }

    @Test
    void anErrorCostsTheConnectionThatWasBeingWritten() {
        Exhausted exhausted = new Exhausted();
        NarrowNetwork healthy = new NarrowNetwork();
        Backlog backlog = backlog();
        backlog.take(1);
        output(exhausted, backlog).sendSoon(OpCode.TEXT, Outbound.text("a"), told("lost"));
        output(healthy, backlog()).sendSoon(OpCode.TEXT, Outbound.text("b"), told("heard"));
        rounds.remove(0).run();

        assertThat(told).containsExactly("lost failed", "heard");
        assertThat(healthy.written()).containsExactly(0x81, 1, 'b');
        assertThat(exhausted.closes).hasSize(1).first().isInstanceOf(InternalError.class);
        assertThat(backlog.queued()).isZero();
        lane.writing().take().release();
        assertThat(pool.getLeaks()).isEmpty();
    }

    @Test
    void whoFailsToHearOfALossHurtsNobody() {
        Backlog backlog = new Backlog(1000, new ManualTime(), bytes -> {
            throw new StackOverflowError();
        });
        backlog.take(1);
        backlog.take(1);
        SocketOutput output = output(new Exhausted(), backlog);
        output.send(OpCode.TEXT, Outbound.text("a"), told("a"), false);
        output.send(OpCode.TEXT, Outbound.text("b"), told("late"), false);

        assertThat(told).containsExactly("a failed", "late failed");
        assertThat(backlog.queued()).isZero();
    }

    @Test
    void aRoundForWhichNobodyHasTheTimeIsWrittenAtOnce() {
        NarrowNetwork network = new NarrowNetwork();
        Executor gone = task -> {
            throw new RejectedExecutionException("the server has stopped");
        };
        SocketOutput output = new SocketOutput(network, new SelectorLane(gone, pool, End.SERVER), backlog());
        output.sendSoon(OpCode.TEXT, Outbound.text("a"), told("a"));
        output.sendSoon(OpCode.TEXT, Outbound.text("b"), told("b"));

        assertThat(told).containsExactly("a", "b");
    }

    @Test
    void aRoundKeepsNothingOfItsConnections() {
        SocketOutput stays = output(new NarrowNetwork(), backlog());
        stays.sendSoon(OpCode.TEXT, Outbound.text("a"), Callback.NOOP);
        List<WeakReference<SocketOutput>> ended = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            SocketOutput output = output(new NarrowNetwork(), backlog());
            output.sendSoon(OpCode.TEXT, Outbound.text("a"), Callback.NOOP);
            ended.add(new WeakReference<>(output));
        }
        rounds.remove(0).run();

        Await.until("those that ended are gone", () -> {
            System.gc();
            return ended.stream().allMatch(one -> one.get() == null);
        });
        stays.flush(told("still here"));
        assertThat(told).containsExactly("still here");
    }

    @Test
    void aNetworkThatIsBusyForAMomentAgainAndAgainDoesNotFillTheStack() {
        int frames = 50_000;
        List<Long> written = new ArrayList<>();
        Network restless = new Network() {
            @Override
            public boolean flush(ByteBuffer... buffers) {
                return false;
            }

            @Override
            public void writeRest(Callback callback, ByteBuffer... buffers) {
                written.add((long) buffers[0].remaining());
                callback.succeeded();
            }

            @Override
            public void close(Throwable cause) {
                told.add("closed");
            }
        };
        SocketOutput output = output(restless, new Backlog(Long.MAX_VALUE, new ManualTime(), lost -> {}));
        for (int i = 0; i < frames; i++) {
            output.send(OpCode.BINARY, Outbound.binary(new byte[4000]), Callback.NOOP, true);
        }
        output.flush(told("all"));

        assertThat(told).containsExactly("all");
        assertThat(written.stream().mapToLong(bytes -> bytes).sum()).isEqualTo(frames * 4004L);
    }

    private SocketOutput output(Network network, Backlog backlog) {
        return new SocketOutput(network, lane, backlog);
    }

    private static Backlog backlog() {
        return new Backlog(1 << 20, new ManualTime(), lost -> {});
    }

    private Callback told(String name) {
        return Callback.from(() -> told.add(name), failure -> told.add(name + " failed"));
    }
}
