package dev.patchbay.dialing;

import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.message.Outbound;
import dev.patchbay.session.Mailbox;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection of a client's, through all its attempts. */
public final class ClientSession implements Mailbox.Owner {

    private static final Logger LOG = LoggerFactory.getLogger(ClientSession.class);

    private final ClientEngine engine;
    private final Lifecycle life;
    private final CompletableFuture<Void> firstOpen = new CompletableFuture<>();
    private volatile Optional<Connection> current = Optional.empty();

    /**
     * Not begun.
     *
     * @param calls into the client's object, which lives as long as this
     */
    ClientSession(
            ClientEngine engine, URI uri, SocketCalls calls, SessionDialer.Asking asking, ReconnectPolicy policy) {
        this.engine = engine;
        SessionDialer dialer = new SessionDialer(
                engine.opener(), engine.settings(), engine.premises(), calls, asking, open -> current = open);
        this.life = new Lifecycle(
                uri,
                new Lifecycle.Surroundings(
                        dialer,
                        policy,
                        engine.settings().time(),
                        engine.settings().workers(),
                        this),
                this::moved);
    }

    /** Begins to connect. */
    void start() {
        life.start();
    }

    /** Completes when it is open for the first time; fails where it is over before. */
    CompletionStage<Void> firstOpen() {
        return firstOpen;
    }

    ClientState state() {
        return life.state();
    }

    /** Sends a message; fails with {@link NotConnected} where it is not open. */
    CompletionStage<Void> send(Outbound message) {
        Optional<Connection> open = current;
        return open.isPresent()
                ? open.get().send(message)
                : CompletableFuture.failedStage(new NotConnected(life.state()));
    }

    void close() {
        life.close(CloseReason.of(CloseReason.NORMAL));
    }

    void reconnect() {
        life.reconnect();
    }

    private void moved(ClientState state) {
        if (state instanceof ClientState.Open) {
            firstOpen.complete(null);
        } else if (state.isFinal()) {
            firstOpen.completeExceptionally(new NotConnected(state));
        }
    }

    @Override
    public void runStarts() {}

    @Override
    public void runEnds() {}

    /** A policy or a listener has failed. */
    @Override
    public void failed(Throwable failure) {
        engine.settings()
                .complaints()
                .tell(
                        "client " + failure.getClass().getName(),
                        more -> LOG.error("A client's policy or listener failed{}", more, LoggedFailure.of(failure)));
    }
}
