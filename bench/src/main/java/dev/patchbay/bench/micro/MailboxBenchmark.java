package dev.patchbay.bench.micro;

import dev.patchbay.session.Mailbox;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A call's way through a mailbox, with the same kind of workers as the server's. The call only counts. */
@State(Scope.Thread)
public class MailboxBenchmark {

    private static final int BURST = 64;

    private int called;
    private int unfinished;

    private final QueuedThreadPool pool = new QueuedThreadPool();
    private final Semaphore empty = new Semaphore(0);
    private final Mailbox.Call call = Mailbox.Call.of(() -> called++);
    private final Mailbox here = new Mailbox(Runnable::run, Mailbox.Owner.NONE);
    private final Mailbox served = new Mailbox(workers(), new Mailbox.Owner() {
        @Override
        public void finished(int left) {
            if (--unfinished == 0) {
                empty.release();
            }
        }
    });

    private Executor workers() {
        Executor virtual = VirtualThreads.getNamedVirtualThreadsExecutor("worker-");
        return virtual == null ? pool : virtual;
    }

    @Setup
    public void start() throws Exception {
        pool.setReservedThreads(0);
        pool.start();
    }

    @TearDown
    public void stop() throws Exception {
        pool.stop();
    }

    /** The mailbox alone: a call that may block, on a worker that is this thread. */
    @Benchmark
    public int acceptWithoutHandOver() {
        here.accept(call);
        return called;
    }

    /** A non-blocking call finds the mailbox empty. */
    @Benchmark
    public int acceptNonBlocking() {
        here.acceptNonBlocking(call);
        return called;
    }

    /** To a worker, and back to this thread, which waits. */
    @Benchmark
    public int handOverAndBack() {
        return served(1);
    }

    /** The same with 64 calls at once; the figures are for each of them. */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public int burst() {
        return served(BURST);
    }

    private int served(int calls) {
        unfinished = calls;
        for (int i = 0; i < calls; i++) {
            served.accept(call);
        }
        empty.acquireUninterruptibly();
        return called;
    }
}
