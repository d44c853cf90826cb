package dev.patchbay.dialing;

import dev.patchbay.client.Opened;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import java.util.Optional;

/** The connection through which messages go at this moment, if there is one. */
final class CurrentConnection implements SessionDialer.Holder {

    private final Part parts;
    private volatile Optional<Connection> open = Optional.empty();
    private volatile Optional<Opened> how = Optional.empty();

    CurrentConnection(Part parts) {
        this.parts = parts;
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

    @Override
    public void opens(Connection opened, Opened by) {
        how = Optional.of(by);
        open = Optional.of(opened);
        parts.opens(opened, by);
    }

    @Override
    public void opened(Connection opened) {
        if (open.isPresent() && open.get() == opened) {
            parts.opened(opened);
        }
    }

    @Override
    public boolean takes(Inbound message) {
        return parts.takes(message);
    }

    @Override
    public void breaks() {
        open = Optional.empty();
        parts.breaks();
    }

    @Override
    public void ends() {
        open = Optional.empty();
        parts.ends();
    }
}
