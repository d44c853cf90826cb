package dev.patchbay.tracing;

import dev.patchbay.client.ClientState;
import dev.patchbay.client.Registration;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.observe.ForwardingObserver;
import dev.patchbay.observe.Observer;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.trace.TraceLine.Kind;
import dev.patchbay.trace.TraceSink;
import dev.patchbay.transport.Premises;
import dev.patchbay.transport.Ways;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;

/**
 * Watches one client's connection, through all its attempts, and tells its observer and its traces. It is the observer of each of the
 * network's connections, and sees their frames where they leave and enter Jetty. Any thread.
 */
public final class Watch implements ForwardingObserver {

    /**
     * Who is watched.
     *
     * @param client the name of the connection
     * @param route what it connects to, with variables in braces
     */
    public record Subject(String client, String route) {}

    private final SessionSettings settings;
    private final Premises premises;
    private final Observer observer;
    private final Traces traces;
    private final Life life;
    private final TracedFrames frames;
    private volatile String connection = "";
    private volatile int closeCode = CloseReason.ABNORMAL;

    /**
     * Nothing has happened.
     *
     * @param shared by all connections of an engine; their observer is told
     */
    public Watch(Subject subject, SessionSettings shared, Premises premises) {
        this.observer = shared.observer();
        this.settings = shared.withObserver(this);
        this.traces = new Traces(subject.client(), settings);
        this.frames = new TracedFrames(traces, shared.filter());
        this.life = new Life(subject, this, shared.time());
        Ways.Guide guide = premises.guide();
        this.premises = new Premises(
                premises.attendance(),
                (core, receiver, backlog) -> tapped(guide.of(core, new TappedReceiver(receiver, this), backlog)),
                premises.heldBack(),
                premises.waitingHandlers());
    }

    private Ways tapped(Ways ways) {
        return new Ways(new TappedOutput(ways.output(), this), ways.readOn(), ways.later(), ways.listen());
    }

    /** Those of the sessions. */
    public SessionSettings settings() {
        return settings;
    }

    /** Where the sessions are. */
    public Premises premises() {
        return premises;
    }

    /** What Jetty hands frames to, and through this to their receiver. */
    public FrameHandler frames(FrameHandler receiver) {
        return new TappedFrames(receiver, this);
    }

    /** Shows a sink everything from now on. Returns what ends that. */
    public Registration trace(TraceSink sink) {
        return traces.add(sink);
    }

    /** The connection is in another state. In its turn. */
    public void moved(ClientState state) {
        life.moved(state);
        if (state.isFinal()) {
            traces.end();
        }
    }

    /** How many attempts there were, in all. */
    public int attempts() {
        return life.attempts();
    }

    /** How often the connection was opened. */
    public int openings() {
        return life.openings();
    }

    /** The id of the network's connection that was opened last. */
    String connection() {
        return connection;
    }

    Observer observer() {
        return observer;
    }

    Traces traces() {
        return traces;
    }

    /** Whether an observer is told. */
    boolean isObserved() {
        return observer != Observer.NONE;
    }

    /** A message of so many bytes is handed over. Returns what is to be run when the network has it. */
    Runnable sends(int bytes) {
        String through = connection;
        long start = settings.time().nanoTime();
        return () ->
                observer.sent(through, bytes, Duration.ofNanos(settings.time().nanoTime() - start));
    }

    /** A handshake is asked for. */
    public void asks(Request request) {
        traces.tell(Kind.HANDSHAKING, () -> Shown.request(traces.secrets(), settings.filter(), request));
        life.handshakes();
    }

    /** A secret is shown nowhere from now on. */
    public void hides(String secret) {
        traces.secrets().add(secret);
    }

    /** The connection is open, and nothing has come through it yet. */
    public void opens() {
        life.opens();
    }

    /** A frame goes, or has come. */
    void frame(Kind kind, Frame frame) {
        if (traces.areOn()) {
            frames.tell(kind, frame);
        }
    }

    @Override
    public void opened(String id, String route) {
        connection = id;
        frames.begin();
        observer.opened(id, route);
    }

    @Override
    public void received(String id, int bytes) {
        frames.received(bytes);
        observer.received(id, bytes);
    }

    @Override
    public void failed(String id, Throwable failure) {
        traces.tell(Kind.FAILED, () -> LoggedFailure.of(failure).toString());
        observer.failed(id, failure);
    }

    @Override
    public void undecodable(String id, String problem) {
        traces.tell(Kind.UNDECODABLE, () -> problem);
        observer.undecodable(id, problem);
    }

    @Override
    public void dropped(String id, int bytes) {
        traces.tell(Kind.DROPPED, "", bytes, () -> "");
        observer.dropped(id, bytes);
    }

    @Override
    public void closed(String id, int code) {
        closeCode = code;
        observer.closed(id, code);
    }

    /** How the network's connection ended that ended last. */
    int closeCode() {
        return closeCode;
    }

    @Override
    public void tell(Consumer<? super Observer> event) {
        event.accept(observer);
    }
}
