package dev.patchbay.dialing;

import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.Phase;
import dev.patchbay.network.Terms;
import dev.patchbay.network.Traveller;
import dev.patchbay.time.Time;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.client.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.websocket.core.CoreSession;

/**
 * One try to open a WebSocket. Everything hangs on one stage: whoever fails it, an alarm or who does not want it any more, ends what has
 * come of it, wherever it is.
 */
final class Trial implements Traveller {

    /** Asks for a WebSocket where the server is there. */
    @FunctionalInterface
    interface Handshake {

        /** Completes the stage. */
        void begin(Connection http, Trial trial);
    }

    private final URI uri;
    private final Terms.Budgets budgets;
    private final Time time;
    private final Handshake handshake;
    private final CompletableFuture<CoreSession> opened = new CompletableFuture<>();
    private volatile Phase phase;
    private volatile Time.Task alarm = () -> {};
    private volatile Optional<EndPoint> network = Optional.empty();

    /**
     * Not begun.
     *
     * @param behind what the handshake waits for when the network is there: a proxy, or nothing
     */
    Trial(URI uri, Terms.Budgets budgets, Time time, Phase behind, Handshake handshake) {
        this.uri = uri;
        this.budgets = budgets;
        this.time = time;
        this.phase = behind;
        this.handshake = handshake;
    }

    /** What comes of it. */
    CompletableFuture<CoreSession> opened() {
        return opened;
    }

    /** Where it is given up, so is this. */
    void endsWith(Runnable givesUp) {
        var unused = opened.whenComplete((session, failure) -> {
            alarm.cancel();
            if (failure != null) {
                givesUp.run();
                network.ifPresent(EndPoint::close);
            }
        });
    }

    @Override
    public URI destination() {
        return uri;
    }

    @Override
    public void connected(EndPoint reached) {
        network = Optional.of(reached);
        Duration limit = budgets.handshake();
        alarm = time.after(limit, () -> failed(new TimedOut(phase, limit)));
        if (opened.isDone()) {
            alarm.cancel();
            reached.close();
        }
    }

    @Override
    public void arrived(Connection http) {
        phase = Phase.HANDSHAKE;
        if (!opened.isDone()) {
            handshake.begin(http, this);
        }
    }

    @Override
    public void failed(Throwable why) {
        opened.completeExceptionally(Failures.of(uri, why, budgets.connect()));
    }

    /** The server has said yes: what is left takes no time of its. */
    void answered() {
        alarm.cancel();
    }

    /** It has come about, unless nobody wants it any more. */
    void succeeded(CoreSession session) {
        if (!opened.complete(session)) {
            session.abort();
        }
    }
}
