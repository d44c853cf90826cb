package dev.patchbay.supervise;

import dev.patchbay.client.ClientConnection;
import java.util.Optional;

/**
 * A child of a {@link Supervisor}'s, as it was at a moment.
 *
 * @param name as it was given
 * @param isRunning whether it was started, and has not ended
 * @param restarts how often it was started again
 * @param connection where it is a client: its latest connection
 */
public record Child(String name, boolean isRunning, int restarts, Optional<ClientConnection> connection) {}
