package dev.patchbay.fast;

import dev.patchbay.time.ManualTime;
import dev.patchbay.transport.Backlog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.util.Callback;

/** An output on a network whose room the test decides on. */
abstract class OneOutput {

    static final byte[] CLOSE_FRAME = {(byte) 0x88, 2, 3, (byte) 0xE8};

    final NarrowNetwork socket = new NarrowNetwork();
    final ArrayByteBufferPool.Tracking pool = new ArrayByteBufferPool.Tracking();
    final List<Runnable> round = new ArrayList<>();
    final List<Long> lost = new ArrayList<>();
    final Backlog backlog = new Backlog(1 << 20, new ManualTime(), lost::add);
    final SelectorLane lane = new SelectorLane(round::add, pool, End.SERVER);
    final SocketOutput output = new SocketOutput(socket, lane, backlog);
    final List<String> told = new ArrayList<>();

    final Set<?> leaks() {
        lane.writing().take().release();
        return pool.getLeaks();
    }

    final Callback told(String name) {
        return Callback.from(() -> told.add(name), failure -> told.add(name + " failed"));
    }
}
