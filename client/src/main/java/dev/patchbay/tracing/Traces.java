package dev.patchbay.tracing;

import dev.patchbay.client.Registration;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.OneLine;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.trace.TraceLine;
import dev.patchbay.trace.TraceLine.Kind;
import dev.patchbay.trace.TraceSink;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The traces of one client's connection, of which there are none most of the time. Any thread. */
final class Traces {

    private static final int LONGEST = 500;

    private final String client;
    private final SessionSettings settings;
    private final Secrets secrets = new Secrets();
    private volatile List<Trace> on = List.of();
    private boolean isOver; // guarded by this

    Traces(String client, SessionSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** What no line shows. */
    Secrets secrets() {
        return secrets;
    }

    /** Whether somebody looks; what is told else is lost. */
    boolean areOn() {
        return !on.isEmpty();
    }

    /** From now on a sink is given every line. Returns what ends that. */
    synchronized Registration add(TraceSink sink) {
        Trace trace = new Trace(client, sink, settings);
        if (isOver) {
            trace.end();
        } else {
            on = Stream.concat(on.stream(), Stream.of(trace)).toList();
        }
        return () -> remove(trace);
    }

    private synchronized void remove(Trace trace) {
        on = on.stream().filter(other -> other != trace).toList();
        trace.end();
    }

    /** Nothing happens any more. */
    synchronized void end() {
        isOver = true;
        on.forEach(Trace::end);
        on = List.of();
    }

    void tell(Kind kind, Supplier<String> text) {
        tell(kind, "", 0, text);
    }

    /**
     * Tells of something, if somebody looks.
     *
     * @param text asked for once, where somebody does
     */
    void tell(Kind kind, String frame, long bytes, Supplier<String> text) {
        List<Trace> told = on;
        if (!told.isEmpty()) {
            Complaints.quietly(() -> {
                TraceLine line = new TraceLine(
                        settings.time().instant(),
                        client,
                        kind,
                        frame,
                        bytes,
                        OneLine.of(secrets.hide(text.get()), LONGEST));
                told.forEach(trace -> trace.tell(line));
            });
        }
    }
}
