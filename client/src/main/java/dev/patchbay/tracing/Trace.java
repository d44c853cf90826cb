package dev.patchbay.tracing;

import dev.patchbay.log.LoggedFailure;
import dev.patchbay.session.Mailbox;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.trace.TraceLine;
import dev.patchbay.trace.TraceLine.Kind;
import dev.patchbay.trace.TraceSink;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sink, and the turns in which it is given lines, on workers. Any thread. */
final class Trace implements Mailbox.Owner {

    private static final Logger LOG = LoggerFactory.getLogger(Trace.class);

    /** What a sink is asked for. */
    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    private final String client;
    private final TraceSink sink;
    private final SessionSettings settings;
    private final Mailbox mailbox;
    private final AtomicLong missed = new AtomicLong();
    private final AtomicBoolean isEnded = new AtomicBoolean();

    Trace(String client, TraceSink sink, SessionSettings settings) {
        this.client = client;
        this.sink = sink;
        this.settings = settings;
        this.mailbox = new Mailbox(settings.workers(), this);
    }

    void tell(TraceLine line) {
        if (mailbox.waiting() >= TraceSink.MOST_WAITING) {
            missed.incrementAndGet();
        } else {
            tellOfMissed();
            add(() -> sink.accept(line));
        }
    }

    /** The sink is closed behind what was told. */
    void end() {
        if (isEnded.compareAndSet(false, true)) {
            tellOfMissed();
            add(sink::close);
        }
    }

    private void tellOfMissed() {
        if (missed.get() > 0) {
            long lines = missed.getAndSet(0);
            TraceLine line = new TraceLine(settings.time().instant(), client, Kind.MISSED, "", 0, lines + " lines");
            add(() -> sink.accept(line));
        }
    }

    private void add(Step step) {
        mailbox.accept(() -> run(step));
    }

    private CompletionStage<Mailbox.Call> run(Step step) {
        try {
            step.run();
        } catch (Exception failure) {
            failed(failure);
        }
        return Mailbox.DONE;
    }

    @Override
    public void failed(Throwable failure) {
        settings.complaints()
                .tell(
                        "a trace that fails with " + failure.getClass().getName(),
                        more -> LOG.warn("A trace of the client {} failed{}", client, more, LoggedFailure.of(failure)));
    }
}
