package dev.patchbay.dialing;

import dev.patchbay.client.ClientState;
import dev.patchbay.client.Opened;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Connection;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The connection through which messages go at this moment, if there is one. */
final class CurrentConnection implements SessionDialer.Holder {

    private final Part parts;
    private final Steps steps = new Steps();
    private volatile Optional<Connection> open = Optional.empty();
    private volatile Optional<Opened> how = Optional.empty();
    private volatile BooleanSupplier isRunHere = () -> false;
    private volatile @Nullable Thread opener;

    CurrentConnection(Part parts) {
        this.parts = parts;
    }

    /** What the program does between two callbacks. */
    Steps steps() {
        return steps;
    }

    Optional<Connection> open() {
        return open;
    }

    /** How it was opened the last time. */
    Optional<Opened> how() {
        return how;
    }

    @Override
    public boolean isFirst() {
        return how.isEmpty();
    }

    /** Whether this thread runs a callback of it, or of the one that has ended. */
    boolean isRunHere() {
        return isRunHere.getAsBoolean();
    }

    /** Whether this thread runs {@code onOpen}, which sends before anybody else. */
    boolean isOpenedHere() {
        return opener == Thread.currentThread();
    }

    @Override
    public void openReturns() {
        opener = null;
    }

    @Override
    public CompletionStage<Void> enters(Connection opened, boolean stranger) {
        return parts.enters(opened, stranger);
    }

    @Override
    public void opens(Connection opened, Opened by, Executor turn, BooleanSupplier runs) {
        opener = Thread.currentThread();
        isRunHere = runs;
        how = Optional.of(by);
        open = Optional.of(opened);
        parts.opens(opened, by);
        steps.begin(turn);
    }

    @Override
    public void opened(Connection opened) {
        if (open.filter(current -> current == opened).isPresent()) {
            parts.opened(opened);
        }
    }

    @Override
    public boolean takes(Inbound message) {
        return parts.takes(message);
    }

    @Override
    public Optional<Outbound> heartbeat() {
        return parts.heartbeat();
    }

    @Override
    public void breaks() {
        open = Optional.empty();
        parts.breaks();
    }

    void over(ClientState last) {
        parts.over(last);
    }

    @Override
    public void ends() {
        open = Optional.empty();
        isRunHere = () -> false;
        parts.ends();
        steps.end();
    }
}
