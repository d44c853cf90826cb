package dev.patchbay.supervise;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientStatus;
import dev.patchbay.client.Opened;
import dev.patchbay.client.Registration;
import dev.patchbay.client.Request;
import dev.patchbay.message.Outbound;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.FragmentedMessage;
import dev.patchbay.trace.TraceSink;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;

/** A connection whose state the test says. */
final class FakeClient implements ClientConnection {

    private final String name;
    private final List<String> log;
    private final CompletableFuture<ClientState> closed = new CompletableFuture<>();
    private volatile ClientState state = new ClientState.Connecting(1);
    private volatile boolean stubborn;

    FakeClient(String name, List<String> log) {
        this.name = name;
        this.log = log;
        log.add("start " + name);
    }

    /** It does not end when it is closed. */
    void refuseToClose() {
        stubborn = true;
    }

    void fails() {
        ClientException why =
                new ClientException.Unreachable(URI.create("ws://x/"), new java.io.IOException("no"), false);
        becomes(new ClientState.Failed(new ClientState.Ended.NotOpened(why), "there were 3 attempts"));
    }

    private void becomes(ClientState next) {
        state = next;
        closed.complete(next);
    }

    @Override
    public void close(CloseReason reason) {
        if (!state.isFinal()) {
            log.add("close " + name);
            if (!stubborn) {
                becomes(new ClientState.Closed(reason));
            }
        }
    }

    @Override
    public CompletionStage<Void> send(Outbound message, MessageKind kind) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RateCounts rateCounts() {
        return RateCounts.NONE;
    }

    @Override
    public Registration listen(Consumer<ClientState> listener) {
        return () -> {};
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ClientState state() {
        return state;
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public CompletionStage<ClientState> closed() {
        return closed.copy();
    }

    @Override
    public <T> CompletionStage<T> request(Request<T> request) {
        return CompletableFuture.failedStage(new ClientException.NotConnected(state));
    }

    @Override
    public CompletionStage<Void> pong(ByteBuffer payload) {
        return ping(payload);
    }

    @Override
    public FragmentedMessage beginText() {
        throw new ClientException.NotConnected(state);
    }

    @Override
    public FragmentedMessage beginBinary() {
        throw new ClientException.NotConnected(state);
    }

    @Override
    public ClientStatus status() {
        throw new IllegalStateException("not asked for");
    }

    @Override
    public <T, R> CompletionStage<R> inTurn(Class<T> type, Function<? super T, ? extends R> step) {
        return CompletableFuture.failedStage(new IllegalArgumentException("There is no object"));
    }

    @Override
    public Registration trace(TraceSink sink) {
        return () -> {};
    }

    @Override
    public Opened opened() {
        throw new IllegalStateException("never open");
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void reconnect() {}

    @Override
    public boolean awaitOpen(Duration longest) {
        return false;
    }
}
