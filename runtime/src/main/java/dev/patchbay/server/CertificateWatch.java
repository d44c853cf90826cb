package dev.patchbay.server;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a server's certificate files from time to time while it runs, on a worker. */
final class CertificateWatch extends AbstractLifeCycle {

    /** From one look to the next unless said: certificates are replaced weeks before they expire. */
    static final Duration INTERVAL = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(CertificateWatch.class);

    private final Tls tls;
    private final Duration interval;
    private final Time time;
    private final Executor workers;
    private volatile Time.Task next = () -> {};

    CertificateWatch(Tls tls, Duration interval, Time time, Executor workers) {
        this.tls = tls;
        this.interval = interval;
        this.time = time;
        this.workers = workers;
    }

    @Override
    protected void doStart() {
        schedule();
    }

    @Override
    protected void doStop() {
        next.cancel();
    }

    private void schedule() {
        next = time.after(interval, this::handOver);
    }

    /** Files may be slow, and the time's thread is for the time limits of all. */
    private void handOver() {
        try {
            workers.execute(this::look);
        } catch (RejectedExecutionException busy) {
            schedule();
        }
    }

    private void look() {
        try {
            tls.look();
        } catch (RuntimeException | Error failure) {
            Complaints.quietly(() -> LOG.error("Looking at the certificate failed", LoggedFailure.of(failure)));
        } finally {
            if (isRunning()) {
                schedule();
            }
        }
    }
}
