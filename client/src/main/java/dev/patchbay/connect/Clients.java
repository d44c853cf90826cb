package dev.patchbay.connect;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.dialing.ClientEngine;
import java.util.List;
import java.util.Optional;

/**
 * The connections of this program's clients that are not over, by their names: those that {@link ClientOptions#name} gave, and those
 * that connections without one have, which begin with their URL. Any thread.
 *
 * <pre>{@code
 * Clients.find("ticker").ifPresent(connection -> connection.send("hello"));
 * }</pre>
 */
public final class Clients {

    private Clients() {}

    /** The connection of a name, if there is one that is not over. */
    public static Optional<ClientConnection> find(String name) {
        return ClientEngine.shared().names().find(name);
    }

    /** All that are not over at this moment, in no order. */
    public static List<ClientConnection> all() {
        return ClientEngine.shared().names().all();
    }
}
